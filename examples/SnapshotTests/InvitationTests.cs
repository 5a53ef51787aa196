using Reports.Engine.Outlines;

namespace SnapshotTests;

public sealed class InvitationTests
{
    const string Data =
        """
        {
          "kinh_gui": "Đồng chí Lò Văn Mẫu", "don_vi": "Chi bộ A", "hoi_nghi": "hội nghị tổng kết",
          "thoi_gian": "8 giờ 00 ngày 5 tháng 12 năm 2024", "dia_diem": "hội trường",
          "khach_moi": [ { "ho_ten": "Lò Văn Mẫu", "chuc_vu": "Khách mời" } ]
        }
        """;

    // The whole document is the approved one.
    [Fact]
    public Task The_invitation_is_the_approved_one() =>
        Verify(DocumentOutline.Of(Invitation.With(Data)).ToString());

    // One thing about it, whatever else may change.
    [Fact]
    public void Every_guest_has_a_row() =>
        DocumentOutline.Of(Invitation.With(Data)).ToString().Should().Contain("  row | 1 | Lò Văn Mẫu | Khách mời |");

    [Fact]
    public void Without_guests_there_is_no_table()
    {
        var body = DocumentOutline.Of(Invitation.With(Data.Replace("[ { \"ho_ten\": \"Lò Văn Mẫu\", \"chuc_vu\": \"Khách mời\" } ]", "[]", StringComparison.Ordinal))).Parts.Single(part => part.Name == "body");
        body.Blocks.Should().NotContain(block => block.Kind == "table");
    }
}
