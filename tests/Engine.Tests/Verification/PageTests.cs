using System.IO.Compression;
using System.Text;
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
        var drawn = new List<byte[]>();
        _folder.WithCase("a", "một\nhai\n| x |").Verify();
        var report = _folder.WithCase("a", "một\nmới\nhai\n| y |").Verify();

        var page = VerificationPage.Print(report, Language.English, documents => { drawn.AddRange(documents); return [[[1, 2, 3]]]; });

        page.Should().Contain("<img alt=\"Page 1 of 1\" src=\"data:image/png;base64,AQID\">");
        DocumentSoundness.Check(drawn.Single(), "a.docx").Should().BeEmpty();
        DocumentOutline.Of(drawn[0]).ToString().Should().Contain("¶ [shading C6EFCE] mới\n").And.Contain("| [shading FFEB9C] y |").And.Contain("¶ một\n");
    }

    [Fact]
    public void Two_documents_are_shown_side_by_side()
    {
        var pictures = new List<string>();
        var (old, @new) = (WordFile.Of("một\nhai").Bytes(), WordFile.Of("một").Bytes());

        var page = DifferencePage.Print("cu.docx", old, "moi.docx", @new, Language.Vietnamese, documents => { pictures.AddRange(documents.Select(docx => DocumentOutline.Of(docx).ToString())); return [[], []]; });

        page.Should().Contain("<th>cu.docx</th><th>moi.docx</th>").And.Contain("<del>¶ hai</del>");
        pictures.Should().HaveCount(2);
        pictures[0].Should().Contain("¶ [shading FFC7CE] hai");
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

    [Fact]
    public void Only_pages_with_a_coloured_change_are_shown()
    {
        _folder.WithCase("a", "một").Verify();
        var report = _folder.WithCase("a", "hai").Verify();

        string Page(params byte[][] pages) => VerificationPage.Print(report, Language.English, _ => [pages]);

        Page(Png("FFFFFF", "000000"), Png("FFFFFF", "FFEB9C"), Png("FFFFFF")).Should().Contain("Page 2 of 3").And.NotContain("Page 1 of 3").And.NotContain("Page 3 of 3");
        Page(Png("FFFFFF"), Png("000000")).Should().Contain("Page 1 of 2").And.Contain("Page 2 of 2").And.Contain("cannot be coloured");
    }

    // Rows of three pixels of one colour; every row with another of the five filters.
    static byte[] Png(params string[] rows)
    {
        var lines = rows.Select(row => Enumerable.Repeat(Convert.FromHexString(row), 3).SelectMany(b => b).ToArray()).ToList();
        var filtered = new MemoryStream();
        using (var packed = new ZLibStream(filtered, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < lines.Count; y++)
            {
                var filter = 1 + (y % 4);
                packed.WriteByte((byte)filter);
                packed.Write(Filter(filter, lines[y], y == 0 ? new byte[9] : lines[y - 1]));
            }
        }
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, (byte)rows.Length, 8, 2, 0, 0, 0]), .. Chunk("IDAT", filtered.ToArray()), .. Chunk("IEND", [])];
    }

    static byte[] Filter(int filter, byte[] line, byte[] above) => [.. line.Select((value, i) =>
    {
        var (left, up, corner) = (i < 3 ? 0 : line[i - 3], above[i], i < 3 ? 0 : above[i - 3]);
        var nearest = new[] { left, up, corner }.MinBy(v => Math.Abs(left + up - corner - v));
        return (byte)(value - (filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, _ => nearest }));
    })];

    static byte[] Chunk(string name, byte[] content) =>
        [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
}
