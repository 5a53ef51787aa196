using Reports.Templates.Editions;

namespace Reports.Templates.Rules.StaffRules;

sealed class StandardLevelsAddUp() : SumRule("YEAR302", new(
    new("Số giáo viên các mức chuẩn nghề nghiệp cộng lại bằng tổng số được đánh giá.", "The teachers of every level of the professional standards add up to the teachers rated."),
    new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
    new("18 + 15 = 33, tổng ghi 34.", "18 + 15 = 33, the stated total is 34."),
    "Đối chiếu số học; Thông tư 20/2018, 26/2018/TT-BGDĐT."),
    year => year.Facts.Staff?.ProfessionalStandards?.Teachers is not { } table ? [] :
    [
        new("$.staff.professional_standards.teachers.total", new("các mức chuẩn nghề nghiệp", "the levels of the professional standards"),
            Sum.Levels(table.Levels, year.Catalogue.Scales.Where(scale => scale.Serves == ScaleUse.Standard).SelectMany(scale => scale.Levels).Select(level => level.Code)), table.Total),
    ]);

sealed class CivilServantLevelsAddUp() : SumRule("YEAR303", new(
    new("Số viên chức các mức xếp loại cộng lại bằng tổng số được xếp loại.", "The public employees of every level add up to those rated."),
    new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
    new("20 + 16 = 36, tổng ghi 37.", "20 + 16 = 36, the stated total is 37."),
    "Đối chiếu số học; Nghị định 90/2020/NĐ-CP, 48/2023/NĐ-CP."),
    year => year.Facts.Staff?.CivilServantRatings is not { } table ? [] :
    [
        new("$.staff.civil_servant_ratings.total", new("các mức xếp loại viên chức", "the levels of the public employees"),
            Sum.Levels(table.Levels, year.Edition.Levels.Select(level => level.Code)), table.Total),
    ]);

sealed class StaffAddsUp() : SumRule("YEAR304", new(
    new("Cán bộ quản lý, giáo viên, nhân viên cộng lại bằng tổng số.", "Managers, teachers and employees add up to the whole staff."),
    new("Tổng số này làm gốc cho nhiều tỷ lệ.", "Many shares stand on that total."),
    new("2 + 34 + 2 = 38, tổng ghi 37.", "2 + 34 + 2 = 38, the stated total is 37."),
    "Đối chiếu số học."),
    year => year.Facts.Staff is not { } staff ? [] : Sum.OfAll(
        "$.staff.total", new("cán bộ quản lý, giáo viên, nhân viên", "managers, teachers and employees"), [staff.Managers, staff.Teachers, staff.Employees], staff.Total));
