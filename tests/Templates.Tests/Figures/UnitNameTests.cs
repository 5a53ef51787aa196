using Reports.Templates.Figures;

namespace Reports.Templates.Tests.Figures;

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

    [Theory]
    [InlineData("Trường THPT Thung Nai", "Trường THPT Thung_Nai")]
    [InlineData("Trường Tiểu học Đồi Thông Xanh", "Trường Tiểu học Đồi_Thông_Xanh")]
    [InlineData("Ủy ban nhân dân xã Sông Mây", "Ủy ban nhân dân xã_Sông_Mây")]
    [InlineData("Hưu trí, thôn Thung Nai", "Hưu trí, thôn Thung_Nai")]
    [InlineData("Trường", "Trường")]
    [InlineData("[chưa có: tên trường]", "[chưa có: tên trường]")]
    public void A_field_does_not_part_a_name(string name, string line) => UnitName.Bound(name).Replace('\u00A0', '_').Should().Be(line);

    /// <summary>«Chi bộ: Chi bộ Trường …» says it twice.</summary>
    [Theory]
    [InlineData("Chi bộ Trường THPT Thung Nai", "Trường THPT Thung_Nai")]
    [InlineData("CHI BỘ Trạm Y tế", "Trạm Y_tế")]
    [InlineData("Chi bộ", "Chi_bộ")]
    [InlineData("Đảng bộ bộ phận Sông Mây", "Đảng bộ bộ phận Sông_Mây")]
    public void A_field_called_branch_names_the_unit(string name, string line) => UnitName.Unit(name).Replace('\u00A0', '_').Should().Be(line);
}
