using System.Text.RegularExpressions;
using Reports.Engine.Outlines;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Requirements;

/// <summary>Neighbours of real templates, written down in variation-cases.txt: each document is sound and says what it must.</summary>
public sealed partial class VariationCases
{
    static readonly (string Short, string Xml)[] Forms =
    [
        ("‹p›", "<w:p>‹r›"), ("‹/p›", "‹/r›</w:p>"), ("‹r›", "<w:r><w:t xml:space=\"preserve\">"), ("‹/r›", "</w:t></w:r>"),
        ("‹sdt›", "<w:sdt><w:sdtPr/><w:sdtContent>"), ("‹/sdt›", "</w:sdtContent></w:sdt>"),
        ("‹tbl›", "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"), ("‹/tbl›", "</w:tbl>"),
        ("‹tr›", "<w:tr>"), ("‹/tr›", "</w:tr>"), ("‹tc›", "<w:tc>"), ("‹/tc›", "</w:tc>"),
        ("‹page/›", "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"), ("‹section/›", $"<w:p><w:pPr>{WordStyles.A4}</w:pPr></w:p>"),
    ];

    static readonly Dictionary<string, string[]> Cases = Read();

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name)
    {
        var (data, template, expected) = (Cases[name][0], Cases[name][1], Cases[name][2]);

        if (expected.StartsWith("! ", StringComparison.Ordinal))
        {
            string.Join('\n', RenderedFile.ErrorsOf(FileOf(template), data).Select(error => $"! {error.Code} {error.Location}: {error.Message.English}")).Should().Be(expected);
            return;
        }

        var file = RenderedFile.Of(FileOf(template), data);

        Plain(DocumentOutline.Of(file.Bytes).ToString()).Should().Be(expected);
    }

    static WordFile FileOf(string template)
    {
        var lines = template.Split('\n').ToLookup(line => PartLine().Match(line).Groups["part"].Value);
        var file = WordFile.Of(Xml(string.Join('\n', lines[""])));
        foreach (var line in lines["header"])
            file = file.WithHeader(PartXml(line));
        foreach (var line in lines["footer"])
            file = file.WithFooter(PartXml(line));
        foreach (var line in lines["footnote"])
            file = file.WithFootnotes($"<w:footnote w:id=\"1\">{PartXml(line)}</w:footnote>");
        foreach (var line in lines["comment"])
            file = file.WithComments($"<w:comment w:id=\"1\" w:author=\"A\">{PartXml(line)}</w:comment>");
        return file;
    }

    static string PartXml(string line) => Xml(line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);

    // Neighbouring lines of notation are read together: rows that follow one another make one table.
    static string Xml(string text) => Groups().Replace(text, group => group.Value[0] is '<' or '‹' ? Written(group.Value) : TextNotation.ToXml(group.Value));

    static string Written(string lines)
    {
        var xml = Box().Replace(lines.Replace("\n", "", StringComparison.Ordinal), box => $"<w:r>{WordDrawings.TextBox(box.Groups[1].Value)}</w:r>");
        return Forms.Aggregate(xml, (written, form) => written.Replace(form.Short, form.Xml, StringComparison.Ordinal));
    }

    // What blocks say; the sizes of paper and columns are other tests' matter.
    static string Plain(string outline)
    {
        var body = outline.IndexOf("\nsection", StringComparison.Ordinal) + 1;
        var styles = outline.IndexOf("\n\n== styles", StringComparison.Ordinal);
        return Formats().Replace(outline[body..(styles < 0 ? outline.Length : styles)], "$1")["section\n".Length..].Trim('\n');
    }

    static Dictionary<string, string[]> Read() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Requirements", "variation-cases.txt")).Split("\n=== ").Skip(1)
            .Select(text => text.Split('\n', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].TrimEnd('\n').Split("\n---\n"));

    [GeneratedRegex("^(?<part>header|footer|footnote|comment): ")]
    private static partial Regex PartLine();

    [GeneratedRegex("^[<‹].*(?:\n[<‹].*)*|^[^<‹\n].*(?:\n[^<‹\n].*)*", RegexOptions.Multiline)]
    private static partial Regex Groups();

    [GeneratedRegex("‹box›(.*?)‹/box›")]
    private static partial Regex Box();

    [GeneratedRegex("(table|section) \\[[^\\]]*\\]")]
    private static partial Regex Formats();
}
