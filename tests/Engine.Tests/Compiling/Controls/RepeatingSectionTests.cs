using Reports.Engine.Inspection;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Controls;

/// <summary>Repeating sections bound by their tag: of paragraphs, rows and runs.</summary>
public sealed class RepeatingSectionTests
{
    const string Data = """{"ds":[{"ten":"An","con":["x","y"]},{"ten":"Bình","con":[]}],"trong":[]}""";

    [Theory]
    [InlineData("for p in ds", "tag")]
    [InlineData("{{ for p in ds }}", "tag")]
    [InlineData(" for p in ds limit:1 ", "alias")]
    public void Paragraphs_are_repeated(string loop, string place)
    {
        var items = Item("<w:p><w:r><w:t>{{ p.ten }}</w:t></w:r></w:p>") + Item("<w:p><w:r><w:t>mục gõ tay</w:t></w:r></w:p>");
        var file = RenderedFile.Of(WordFile.Of("<w:p><w:r><w:t>đầu</w:t></w:r></w:p>" + Section(loop, items, place) + "<w:p><w:r><w:t>cuối</w:t></w:r></w:p>"), Data);
        file.Text.Should().Be(loop.Contains("limit", StringComparison.Ordinal) ? "đầu\nAn\ncuối" : "đầu\nAn\nBình\ncuối");
        file.Body.Descendants(W.Main + place).Should().BeEmpty();
        file.Body.Descendants(W.Word2012 + "repeatingSection").Should().ContainSingle();
    }

    [Fact]
    public void Rows_are_repeated()
    {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>{{ p.ten }}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{ for.index }}</w:t></w:r></w:p></w:tc></w:tr>";
        var table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Tên</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>SDT</w:tbl><w:p/>";
        RenderedFile.Of(WordFile.Of(table.Replace("SDT", Section("for p in ds", Item(row)), StringComparison.Ordinal)), Data).Text.Should().Be("Tên\n\nAn\n0\nBình\n1\n");
        RenderedFile.Of(WordFile.Of(table.Replace("SDT", Section("for p in trong", Item(row)), StringComparison.Ordinal)), Data).Text.Should().Be("Tên\n\n");
    }

    [Fact]
    public void Runs_are_repeated() =>
        RenderedFile.Of(WordFile.Of($"<w:p>{Section("for p in ds", Item("<w:r><w:t>{{ p.ten }};</w:t></w:r>"))}</w:p>"), Data).Text.Should().Be("An;Bình;");

    [Fact]
    public void Without_items_the_control_goes() =>
        RenderedFile.Of(WordFile.Of(Section("for p in trong", Item("<w:p><w:r><w:t>{{ p.ten }}</w:t></w:r></w:p>")) + "<w:p/>"), Data).Body.Descendants(W.ContentControl).Should().BeEmpty();

    [Fact]
    public void They_stand_in_one_another_and_hold_bound_controls()
    {
        var inner = Section("for c in p.con", Item("<w:p><w:r><w:t>- {{ c }}</w:t></w:r></w:p>"));
        var name = "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{{ p.ten }}\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Gõ tên</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        RenderedFile.Of(WordFile.Of(Section("for p in ds", Item(name + inner)) + "<w:p/>"), Data).Text.Should().Be("An\n- x\n- y\nBình\n");
    }

    [Fact]
    public void One_that_is_not_bound_is_left_alone() =>
        RenderedFile.Of(WordFile.Of(Section("Danh sách", Item("<w:p><w:r><w:t>một</w:t></w:r></w:p>") + Item("<w:p><w:r><w:t>hai</w:t></w:r></w:p>")) + "<w:p><w:r><w:t>{{ ds.size }}</w:t></w:r></w:p>"), Data).Text.Should().Be("một\nhai\n2");

    [Fact]
    public void Its_names_are_names_of_the_template() =>
        TemplateInspection.Inspect(WordFile.Of(Section("for p in ds", Item("<w:p><w:r><w:t>{{ p.ten }}</w:t></w:r></w:p>")) + "<w:p/>").Bytes(), "a.docx", WordTemplate.DefaultSettings, new ScriptSettings(Reports.Engine.Scripting.Library.Builtins.Library), [])!
            .Names.Select(name => name.Path).Should().Equal("ds", "ds[]", "ds[].ten");

    static string Section(string loop, string items, string place = "tag") =>
        $"<w:sdt><w:sdtPr><w:{place} w:val=\"{loop}\"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>{items}</w:sdtContent></w:sdt>";

    static string Item(string content) => $"<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
