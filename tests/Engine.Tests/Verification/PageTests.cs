using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;
using Reports.Engine.Soundness;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Verification.Pages;

namespace Reports.Engine.Tests.Verification;

public sealed class PageTests : IDisposable
{
    readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_needs_nothing_else_and_masks_what_it_quotes()
    {
        _folder.WithCase("bien-ban", "một\n| a | <b> |").WithCase("to-trinh", "hai").Verify();
        var report = _folder.WithCase("bien-ban", "hai\n| a | <script> |").Verify();

        var page = VerificationPage.Print(report, Language.Vietnamese);

        page.Should().NotContain("<script>").And.NotContain("http").And.NotContain("src=");
        page.Should().Contain("&lt;<ins>script</ins>&gt;").And.Contain("lang=\"vi\"");
        page.Should().Contain("<td class=\"place\">bảng 1, hàng 1</td>");
    }

    [Fact]
    public void A_page_of_one_case()
    {
        _folder.WithCase("bien-ban", "BIÊN BẢN\nCó 12 đảng viên\n| TT | Tên |\n| 1 | An |\n| 2 | Bình |\nHết\nA\nB\nC").Verify();
        var report = _folder.WithCase("bien-ban", "BIÊN BẢN\nCó 13 đảng viên\n| TT | Tên |\n| 2 | Bình |\n| 3 | Chi |\nHết\nA\nB\nC").Verify();

        Snapshot.Match(VerificationPage.Print(report, Language.English));
    }

    [Fact]
    public void Pictures_show_the_changes_marked()
    {
        byte[]? drawn = null;
        _folder.WithCase("a", "một\nhai\n| x |").Verify();
        var report = _folder.WithCase("a", "một\nmới\nhai\n| y |").Verify();

        var page = VerificationPage.Print(report, Language.English, docx => { drawn = docx; return [[1, 2, 3]]; });

        page.Should().Contain("<img alt=\"1\" src=\"data:image/png;base64,AQID\">");
        DocumentSoundness.Check(drawn!, "a.docx").Should().BeEmpty();
        DocumentOutline.Of(drawn!).ToString().Should().Contain("¶ [shading C6EFCE] mới\n").And.Contain("| [shading FFEB9C] y |").And.Contain("¶ một\n");
    }

    [Fact]
    public void Two_documents_are_shown_side_by_side()
    {
        var pictures = new List<string>();
        var (old, @new) = (WordFile.Of("một\nhai").Bytes(), WordFile.Of("một").Bytes());

        var page = DifferencePage.Print("cu.docx", old, "moi.docx", @new, Language.Vietnamese, docx => { pictures.Add(DocumentOutline.Of(docx).ToString()); return []; });

        page.Should().Contain("<th>cu.docx</th><th>moi.docx</th>").And.Contain("<del>¶ hai</del>");
        pictures.Should().HaveCount(2);
        pictures[0].Should().Contain("¶ [shading FFC7CE] hai");
        DifferencePage.Print("a", old, "b", old, Language.English).Should().Contain("print alike");
    }
}
