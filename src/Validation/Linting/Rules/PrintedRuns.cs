using Reports.Engine.Scripting.Pages;
using Reports.Engine.Tags;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The runs of a paragraph whose letters a reader of the document will see.</summary>
/// <remarks>A tag may be spread over several runs; its value is printed in the format of the first. Control tags print nothing.</remarks>
static class PrintedRuns
{
    /// <summary>Runs with words of their own, or with the beginning of a tag that prints a value.</summary>
    public static IEnumerable<XElement> Of(XElement paragraph) => Find(paragraph, countsValues: true);

    /// <summary>Runs with words of their own.</summary>
    public static IEnumerable<XElement> WithWords(XElement paragraph) => Find(paragraph, countsValues: false);

    static IEnumerable<XElement> Find(XElement paragraph, bool countsValues)
    {
        var map = ParagraphText.Visible(paragraph);
        if (map.Text.Length == 0)
            return [];
        var printed = Printed(map.Text, countsValues);
        return map.Pieces
            .Where(piece => printed.AsSpan(piece.Start, piece.Text.Length).Contains(true))
            .Select(piece => piece.Element.Parent!)
            .Where(run => run.Is("r"))
            .Distinct();
    }

    // For every character whether it will be seen as a letter or digit.
    static bool[] Printed(string text, bool countsValues)
    {
        var printed = text.Select(char.IsLetterOrDigit).ToArray();
        foreach (var span in TagSpans.Find(text).Where(span => span.Kind == TagSpanKind.Tag))
        {
            printed.AsSpan(span.Start, span.Length).Clear();
            printed[span.Start] = countsValues && TagScanner.Scan(text.Substring(span.Start + 2, span.Length - 4)).Count == 0;
        }

        return printed;
    }
}
