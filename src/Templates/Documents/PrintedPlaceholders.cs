using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Outlines;

namespace Reports.Templates.Documents;

/// <summary>Finds in a finished document what it says is missing: forms write such words themselves where a part of a table or a line is not there.</summary>
public static partial class PrintedPlaceholders
{
    /// <summary>The labels, each once, in the order in which they stand.</summary>
    /// <param name="content">The document: Word, or text in UTF-8.</param>
    /// <param name="fileName">Its name, by whose ending it is read.</param>
    public static IReadOnlyList<string> In(byte[] content, string fileName)
    {
        var text = fileName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ? DocumentOutline.Of(content, fileName).ToString()
            : Encoding.UTF8.GetString(content);
        return [.. Words().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
    }

    // As Figures.Placeholder writes them.
    [GeneratedRegex(@"\[chưa có: ([^\]\n]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
