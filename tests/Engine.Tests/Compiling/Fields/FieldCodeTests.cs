using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Fields;

/// <summary>Values in the codes of fields are one argument each, and their addresses lead where links may lead.</summary>
public sealed class FieldCodeTests
{
    const string Data = """{"ten":"Trần \"Cả\" A","duong":"C:\\a b","so":1.5,"tu":"Nam","hai":"Hà Nội","dong":"a\nb","url":"https://truong.vn/?q=\"x\"","js":"javascript:alert(1)","unc":"\\\\may\\chung","khong":false}""";

    [Theory]
    [InlineData("QUOTE \"Ông {{ ten }}!\"", "QUOTE \"Ông Trần \\\"Cả\\\" A!\"")]
    [InlineData("QUOTE \"{{ duong }}\"", "QUOTE \"C:\\\\a b\"")]
    [InlineData("IF {{ tu }} = \"Nam\" \"{{ dong }}\" \"\"", "IF Nam = \"Nam\" \"a b\" \"\"")]
    [InlineData("IF {{ hai }} = {{ ten }} 1 2", "IF \"Hà Nội\" = \"Trần \\\"Cả\\\" A\" 1 2")]
    [InlineData("SET x {{ duong }}", "SET x \"C:\\\\a b\"")]
    [InlineData("= {{ so }} * 2", "= 1.5 * 2")]
    [InlineData("REF muc_{{ tu }} \\h", "REF muc_Nam \\h")]
    [InlineData("QUOTE {{ if khong }}a{{ else }}{{ hai }}{{ end }}", "QUOTE \"Hà Nội\"")]
    [InlineData("DATE \\@ \"'{{ ten }}' dd\"", "DATE \\@ \"'Trần \\\"Cả\\\" A' dd\"")]
    public void A_value_stays_one_argument(string code, string expected) => Code(code).Should().OnlyContain(written => written == expected);

    [Theory]
    [InlineData("HYPERLINK \"{{ url }}\" \\o \"{{ ten }}\"", "HYPERLINK \"https://truong.vn/?q=%22x%22\" \\o \"Trần \\\"Cả\\\" A\"")]
    [InlineData("HYPERLINK {{ url }}", "HYPERLINK \"https://truong.vn/?q=%22x%22\"")]
    [InlineData("HYPERLINK \"{{ js }}\"", "HYPERLINK \"#\"")]
    [InlineData("HYPERLINK \\h \"{{ unc }}\"", "HYPERLINK \\h \"#\"")]
    [InlineData("HYPERLINK \\o \"{{ tu }}\" \"{{ js }}\"", "HYPERLINK \\o \"Nam\" \"#\"")]
    [InlineData("INCLUDEPICTURE \"{{ unc }}\\\\a.png\" \\d", "INCLUDEPICTURE \"#\" \\d")]
    [InlineData("includepicture {{ js }}", "includepicture \"#\"")]
    [InlineData("HYPERLINK \"https://truong.vn/{{ hai }}\"", "HYPERLINK \"https://truong.vn/H%C3%A0%20N%E1%BB%99i\"")]
    [InlineData("HYPERLINK \"{{ if khong }}x{{ else }}mailto:{{ tu }}@a.vn{{ end }}\"", "HYPERLINK \"mailto:Nam@a.vn\"")]
    [InlineData("HYPERLINK \\l \"{{ tu }}\"", "HYPERLINK \\l \"Nam\"")]
    public void An_address_leads_where_links_may_lead(string code, string expected) => Code(code).Should().OnlyContain(written => written == expected);

    [Fact]
    public void An_address_that_waits_for_the_second_pass_is_held_to_it_then()
    {
        var keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };
        foreach (var body in Bodies("HYPERLINK \"{{ js }}\""))
        {
            var first = RenderedFile.Of(WordFile.Of(body), "{}", render: keeping);
            CodeOf(first).Should().Be("HYPERLINK \"{{ js }}\"");
            CodeOf(RenderedFile.Again(first, Data)).Should().Be("HYPERLINK \"#\"");
        }
    }

    static IEnumerable<string> Code(string code) => Bodies(code).Select(body => CodeOf(RenderedFile.Of(WordFile.Of(body + "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"muc_Nam\"/><w:bookmarkEnd w:id=\"3\"/><w:bookmarkStart w:id=\"4\" w:name=\"Nam\"/><w:bookmarkEnd w:id=\"4\"/></w:p>"), Data)));

    // A simple field, a complex one, and one that Word spread over runs.
    static IEnumerable<string> Bodies(string code)
    {
        var text = code.Replace("\"", "&quot;", StringComparison.Ordinal);
        var middle = text.IndexOf("{{", StringComparison.Ordinal) + 4;
        yield return $"<w:p><w:fldSimple w:instr=\" {text} \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>";
        yield return $"<w:p>{Begin}<w:r><w:instrText xml:space=\"preserve\"> {text} </w:instrText></w:r>{End}</w:p>";
        yield return $"<w:p>{Begin}<w:r><w:instrText xml:space=\"preserve\"> {text[..middle]}</w:instrText></w:r><w:r><w:rPr><w:b/></w:rPr><w:instrText xml:space=\"preserve\">{text[middle..]} </w:instrText></w:r>{End}</w:p>";
    }

    const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    const string End = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    static string CodeOf(RenderedFile file) => Field.In(file.Body)[0].Code.Trim();
}
