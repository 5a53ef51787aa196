using Reports.Engine.Diagnostics;
using Reports.Engine.Verification.Pages;

namespace Reports.Engine.Tests.Verification.Pages;

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
    public void Pictures_show_the_new_document()
    {
        _folder.WithCase("a", "một\nhai\n| x |").Verify();
        var report = _folder.WithCase("a", "một\nmới\nhai\n| y |").Verify();

        var page = VerificationPage.Print(report, Language.English, _ => [[[1, 2, 3]]]);

        page.Should().Contain("<img alt=\"Page 1 of 1\" src=\"data:image/png;base64,AQID\">");
    }

    [Fact]
    public void Two_documents_are_shown_side_by_side()
    {
        var (old, @new) = (WordFile.Of("một\nhai").Bytes(), WordFile.Of("một").Bytes());

        var page = DifferencePage.Print("cu.docx", old, "moi.docx", @new, Language.Vietnamese, documents => [.. documents.Select(docx => new byte[][] { [1], docx })]);

        page.Should().Contain("<th>cu.docx</th><th>moi.docx</th>").And.Contain("<del>¶ hai</del>");
        page.Should().Contain("alt=\"cu.docx: Trang 2/2\"").And.Contain("alt=\"moi.docx: Trang 2/2\"").And.NotContain("Trang 1/2", "pages that look alike are left out");
        DifferencePage.Print("a", old, "b", old, Language.English).Should().Contain("print alike");
    }

    [Fact]
    public void The_pictures_of_all_documents_are_asked_for_at_once()
    {
        _folder.WithCase("a", "một").WithCase("b", "hai").WithCase("c", "# ba").WithCase("d", "bốn").Verify();
        var report = _folder.WithCase("a", "1").WithCase("b", "2").WithCase("c", "# 3").Verify();
        var asked = new List<int>();

        VerificationPage.Print(report, Language.English, documents => { asked.Add(documents.Count); return [[[1]], []]; });

        asked.Should().Equal(2);
        VerificationPage.Print(report, Language.English).Should().Contain("There are no pictures of the pages");
    }
}
