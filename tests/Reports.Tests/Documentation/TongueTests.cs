using Reports.Site.Pages;
using Reports.Site.Tongues;

namespace Reports.Tests.Documentation;

/// <summary>Which language a paragraph is in, and where one ends and the other begins.</summary>
public sealed class TongueTests : IDisposable
{
    const string Vi = "<span class=\"half\" lang=\"vi\">";
    const string En = "<span class=\"half\" lang=\"en\">";
    const string End = "</span>";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-tongues-").FullName;

    [Theory]
    [InlineData("Chương trình thay thẻ bằng dữ liệu.", "vi")]
    [InlineData("Tags are replaced by data.", "en")]
    [InlineData("What an official document says is «không trăm linh», never «linh một».", "en")]
    [InlineData("Example: ngày 05 tháng …… năm 2025", "en")]
    [InlineData("Ví dụ: reports check so-lieu thay cho reports check so-lieu/*.json.", "vi")]
    [InlineData("reports check", "")]
    [InlineData("2023, 02A", "")]
    public void A_text_is_in_the_language_of_its_letters(string text, string expected) =>
        (TongueJudge.Of(text) is Spoken.Nothing ? "" : TongueJudge.Of(text).Code()).Should().Be(expected);

    [Theory]
    [InlineData("Lưu thành .docx. *Save it as .docx.*", $"<p>{Vi}Lưu thành .docx. {End}{En}<em>Save it as .docx.</em>{End}</p>")]
    [InlineData("Gõ `{{ a }}` vào đây. *Type it here:* `{{ b }}`.", $"<p>{Vi}Gõ <code>{{{{ a }}}}</code> vào đây. {End}{En}<em>Type it here:</em>{End} <code>{{{{ b }}}}</code>.</p>")]
    [InlineData("Chữ trong ô *Tag* của nó là điều kiện.", "<p lang=\"vi\">Chữ trong ô <em>Tag</em> của nó là điều kiện.</p>")]
    [InlineData("Đọc lại rồi duyệt.\nRead them and commit them.", $"<p>{Vi}Đọc lại rồi duyệt.{End}{En}\nRead them and commit them.{End}</p>")]
    [InlineData("Ba bước · Three steps", $"<p>{Vi}Ba bước{End}<span class=\"between\"> · </span>{En}Three steps{End}</p>")]
    [InlineData("Mọi thứ khác – kiểu chữ, lề – giữ nguyên.", "<p lang=\"vi\">Mọi thứ khác – kiểu chữ, lề – giữ nguyên.</p>")]
    [InlineData("![Ô chọn – check boxes](a.png)", "<p><img src=\"a.png\" alt=\"Ô chọn – check boxes\" /></p>")]
    [InlineData("`a.b` · `c`", "<p><code>a.b</code> · <code>c</code></p>")]
    public void Halves_of_a_paragraph_are_told_apart(string markdown, string expected) => Body(markdown).Should().Be(expected);

    [Theory]
    [InlineData("## Giá trị – values", $"<h2 id=\"giá-trị--values\">{Vi}Giá trị{End}<span class=\"between\"> – </span>{En}values{End}</h2>")]
    [InlineData("## CLI: dòng lệnh · the command line", $"<h2 id=\"cli-dòng-lệnh--the-command-line\">CLI: {Vi}dòng lệnh{End}<span class=\"between\"> · </span>{En}the command line{End}</h2>")]
    [InlineData("## `vi`: Văn bản – official documents", $"<h2 id=\"vi-văn-bản--official-documents\"><code>vi</code>: {Vi}Văn bản{End}<span class=\"between\"> – </span>{En}official documents{End}</h2>")]
    public void So_are_those_of_a_heading_and_a_name_stays_with_both(string markdown, string expected) => Body(markdown).Should().Be(expected);

    [Fact]
    public void A_section_in_one_language_is_nobodys_half()
    {
        Body("Tệp phải có.\n\nA file must be there.").Should().Be("<p class=\"half\" lang=\"vi\">Tệp phải có.</p>\n<p class=\"half\" lang=\"en\">A file must be there.</p>");
        Body("Tệp phải có.\n\n## B\n\nA file must be there.").Should().Be("<p lang=\"vi\">Tệp phải có.</p>\n<h2 id=\"b\">B</h2>\n<p lang=\"en\">A file must be there.</p>");
        Body("- Vì sao: thế.\n- Ví dụ: đó.\n\nIt is so.").Should().Be("<ul class=\"half\" lang=\"vi\">\n<li>Vì sao: thế.</li>\n<li>Ví dụ: đó.</li>\n</ul>\n<p class=\"half\" lang=\"en\">It is so.</p>");
    }

    [Fact]
    public void Code_says_its_language_behind_the_fence() =>
        Body("```text vi\nxong\n```\n\n```text en\ndone\n```\n\n```text\nok\n```").Should().MatchRegex("(?s)<pre [^>]*class=\"[^\"]*half[^\"]*\"[^>]*lang=\"vi\".*<pre [^>]*class=\"[^\"]*half[^\"]*\"[^>]*lang=\"en\".*<pre (?![^>]*half)[^>]*><code>ok");

    [Fact]
    public void Rows_of_a_table_of_names_are_places_and_go_on_below() =>
        Body("| a | b | c | d |\n|---|---|---|---|\n| `x.y z` | một | 1 | 2 |\n| | | 3 | `p \\| q` |\n| `wv` | hai | 4 | 5 |").Should()
            .Contain("<tr id=\"x.y\">\n<td rowspan=\"2\"><code>x.y z</code></td>\n<td rowspan=\"2\" lang=\"vi\">một</td>\n<td>1</td>\n<td>2</td>\n</tr>\n<tr>\n<td>3</td>\n<td><code>p | q</code></td>\n</tr>\n<tr id=\"wv\">");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string Body(string markdown)
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), $"# Title\n\n{markdown}\n");
        File.WriteAllText(Path.Combine(_folder, "a.png"), "");
        var links = new PageLinks(_folder, ["a.md"]);
        var page = Page.Read(_folder, ["a.md"], links);
        return page.Body[(page.Body.IndexOf("</h1>\n", StringComparison.Ordinal) + "</h1>\n".Length)..].TrimEnd();
    }
}
