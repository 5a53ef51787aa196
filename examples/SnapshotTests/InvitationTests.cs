using Reports.Engine.Outlines;

namespace SnapshotTests;

public sealed class InvitationTests
{
    static readonly Guest[] OneGuest = [new("Lò Văn Mẫu", "Khách mời")];

    // The whole document is the approved one.
    [Fact]
    public Task The_invitation_is_the_approved_one() => Verify(Outline(OneGuest));

    // One thing about it, whatever else may change.
    [Fact]
    public void Every_guest_has_a_row() => Outline(OneGuest).Should().Contain("  row | 1 | Lò Văn Mẫu | Khách mời |");

    [Fact]
    public void Without_guests_there_is_no_table() => Outline([]).Should().NotContain("Khách mời");

    static string Outline(Guest[] guests) => DocumentOutline.Of(Invitation.With(new
    {
        KinhGui = "Đồng chí Lò Văn Mẫu",
        DonVi = "Chi bộ A",
        HoiNghi = "hội nghị tổng kết",
        ThoiGian = "8 giờ 00 ngày 5 tháng 12 năm 2024",
        DiaDiem = "hội trường",
        KhachMoi = guests,
    })).ToString();

    sealed record Guest(string HoTen, string ChucVu);
}
