using Reports.Templates.Documents;

namespace Reports.Templates.Tests.Documents;

/// <summary>The head of a paper: no name is parted between lines. «_» stands for the space that does not break, «/» for the end of a line.</summary>
public sealed class UnitNameTests
{
    [Theory]
    [InlineData("Đảng bộ xã Sông Mây", "ĐẢNG_BỘ XÃ_SÔNG_MÂY")]
    [InlineData("Đảng bộ phường Sông Mây", "ĐẢNG_BỘ/PHƯỜNG_SÔNG_MÂY")]
    [InlineData("Đảng bộ thành phố Biển Xanh", "ĐẢNG_BỘ/THÀNH_PHỐ_BIỂN_XANH")]
    [InlineData("Chi bộ Trường THCS Hoa", "CHI_BỘ/TRƯỜNG_THCS HOA")]
    [InlineData("Chi bộ Trường Tiểu học Sông Mây", "CHI_BỘ/TRƯỜNG_TIỂU_HỌC SÔNG_MÂY")]
    [InlineData("Chi bộ  Trường Mầm non Bản Ngà", "CHI_BỘ/TRƯỜNG_MẦM_NON BẢN_NGÀ")]
    [InlineData("Chi bộ Trường Tiểu học và Trung học cơ sở Đồi Thông", "CHI_BỘ/TRƯỜNG_TIỂU_HỌC_VÀ_TRUNG_HỌC_CƠ_SỞ ĐỒI_THÔNG")]
    [InlineData("Huyện ủy Nậm Khẩu", "HUYỆN_ỦY_NẬM_KHẨU")]
    [InlineData("Chi bộ Trạm Y tế", "CHI_BỘ_TRẠM_Y_TẾ")]
    [InlineData("Chi bộ Trung tâm Giáo dục nghề nghiệp Sông Mây", "CHI BỘ TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP SÔNG_MÂY")]
    [InlineData("[chưa có: tên đảng ủy]", "[chưa có: tên đảng ủy]")]
    public void A_name_breaks_before_the_kind_of_unit_only(string name, string lines) =>
        UnitName.Lines(name).Replace('\u00A0', '_').Replace('\n', '/').Should().Be(lines);
}
