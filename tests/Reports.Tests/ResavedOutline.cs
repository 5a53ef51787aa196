using System.Text.RegularExpressions;
using Reports.Engine.Outlines;

namespace Reports.Tests;

/// <summary>The outline of a document without what LibreOffice is known to lose, as docs/outline.md names it.</summary>
static class ResavedOutline
{
    // Table titles and descriptions, names of controls, styles of empty paragraphs, a tenth of a millimetre.
    public static IReadOnlyList<string> Of(string file) => [.. DocumentOutline.Of(File.ReadAllBytes(file)).ToString().Split('\n')
        .Where(line => !Regex.IsMatch(line, @"^ *control (end )?\["))
        .Select(line => Regex.Replace(line, @"^¶ \[[^\]]*\]$", "¶"))
        .Select(line => Regex.Replace(line, "; (title|description) \"[^\"]*\"", ""))
        .Select(line => Regex.Replace(line, "<(check (?:on|off) .); [^>]*>", "<$1>"))
        .Select(line => line.TrimStart().StartsWith("table [", StringComparison.Ordinal) ? Regex.Replace(line, @"\d+(\.\d)?", "#") : line)];
}
