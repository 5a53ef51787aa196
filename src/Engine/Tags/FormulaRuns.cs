using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tags;

/// <summary>After this step no tag in a formula is spread over runs: those that were are one run, the first's.</summary>
/// <remarks>Word begins a run of its own wherever letters turn into signs: <c>‹r›{{ ‹/r›‹r›a‹/r›‹r› }}‹/r›</c>.</remarks>
static class FormulaRuns
{
    static readonly XName Run = W.Math + "r";
    static readonly XName Text = W.Math + "t";

    public static void Join(XElement formula)
    {
        foreach (var run in formula.Descendants(Run).ToList())
            if (run.Parent is not null && run.Element(Text) is { } text)
                Close(run, text);
    }

    static void Close(XElement run, XElement text)
    {
        var taken = new List<XElement>();
        var words = text.Value;
        while (IsOpen(words) && run.ElementsAfterSelf().ElementAtOrDefault(taken.Count) is { } next
            && next.Name == Run && next.Element(Text) is { } further)
        {
            taken.Add(next);
            words += further.Value;
        }

        if (taken.Count == 0 || IsOpen(words))
            return;
        text.Value = words;
        foreach (var other in taken)
            other.Remove();
    }

    static bool IsOpen(string text) => text.EndsWith('{') || TagSpans.Find(text) is [.., { Kind: TagSpanKind.Unclosed }];
}
