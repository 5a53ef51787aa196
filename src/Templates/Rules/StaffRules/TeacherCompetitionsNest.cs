using Reports.Templates.Figures;

namespace Reports.Templates.Rules.StaffRules;

sealed class TeacherCompetitionsNest() : NestRule("YEAR301", new(
    new("Tổng số giáo viên ≥ giỏi cấp trường ≥ cấp huyện (xã) ≥ cấp tỉnh; đạt chuẩn không quá tổng số.", "All teachers ≥ good teachers of the school ≥ of the district (commune) ≥ of the province; qualified ones are not more than all."),
    new("Muốn dự thi cấp trên phải đạt cấp dưới.", "Who competes at a higher level has won at the lower one."),
    new("Giỏi cấp trường 18, cấp huyện 32.", "18 of the school, 32 of the district."),
    "Thông tư 22/2019/TT-BGDĐT (hội thi giáo viên dạy giỏi)."),
    year => year.Facts.Staff?.TeacherCompetitions is not { } table ? [] :
    [
        [
            new(new("tổng số giáo viên", "all teachers"), "$.staff.teacher_competitions.total", table.Total),
            new(new("giỏi cấp trường", "good teachers of the school"), "$.staff.teacher_competitions.school", table.School?.Value),
            new(new("giỏi cấp xã, cụm", "good teachers of the commune"), "$.staff.teacher_competitions.commune", table.Commune?.Value),
            new(new("giỏi cấp huyện", "good teachers of the district"), "$.staff.teacher_competitions.district", table.District?.Value),
            new(new("giỏi cấp tỉnh", "good teachers of the province"), "$.staff.teacher_competitions.province", table.Province?.Value),
        ],
        [
            new(new("tổng số giáo viên", "all teachers"), "$.staff.teacher_competitions.total", table.Total),
            new(new("đạt chuẩn", "teachers of standard training"), "$.staff.teacher_competitions.qualified", table.Qualified?.Value),
        ],
    ]);

sealed class TitlesNest() : NestRule("YEAR308", new(
    new("Số người xét ≥ Lao động tiên tiến ≥ Chiến sĩ thi đua cơ sở ≥ cấp tỉnh ≥ toàn quốc.", "Those considered ≥ Lao động tiên tiến ≥ Chiến sĩ thi đua cơ sở ≥ of the province ≥ national."),
    new("Lao động tiên tiến là điều kiện của Chiến sĩ thi đua.", "Lao động tiên tiến is a condition of Chiến sĩ thi đua."),
    new("Lao động tiên tiến 30, Chiến sĩ thi đua cơ sở 31.", "30 Lao động tiên tiến, 31 Chiến sĩ thi đua cơ sở."),
    "Luật Thi đua, khen thưởng; Nghị định 98/2023/NĐ-CP."),
    year =>
    [
        [
            new(new("số người xét thi đua", "people considered"), "$.emulation.base", year.Facts.Emulation?.Base),
            .. TitleFigure.All(year.Facts.Emulation?.Titles).Select(title => new Nested(new(title.Label, title.Label), $"$.emulation.titles.{title.Code}", title.Count?.Value)),
        ],
    ]);

sealed class InitiativesNest() : NestRule("YEAR312", new(
    new("Số sáng kiến cấp trên không lớn hơn cấp dưới.", "Initiatives recognised at a higher level are among those of the lower one."),
    new("Sáng kiến được công nhận ở cơ sở rồi mới xét ở cấp trên.", "An initiative is recognised by the school before a higher level looks at it."),
    new("Cấp cơ sở 7, cấp huyện 8.", "7 of the school, 8 of the district."),
    "Nghị định 13/2012/NĐ-CP (Điều lệ Sáng kiến)."),
    year =>
    [
        [
            .. InitiativeLevels.All(year.Facts.Staff?.Initiatives, PlaceLevels.Of(year.Facts))
                .Select(level => new Nested(new("sáng kiến " + level.Label, $"initiatives, {level.Code}"), $"$.staff.initiatives.{level.Code}", level.Count)),
        ],
    ]);

sealed class QualifiedStaffWithinAll() : NestRule("YEAR314", new(
    new("Số người có trình độ đáp ứng không quá tổng số đội ngũ.", "No more people are qualified than there are."),
    new("Tỷ lệ trên 100 % là gõ nhầm.", "More than 100 % is mistyped."),
    new("38 người đạt, tổng số 37.", "38 qualified of 37."),
    "Đối chiếu số học."),
    year => year.Facts.Staff is not { } staff ? [] :
    [
        [
            new(new(staff.QualifiedGroup ?? "tổng số đội ngũ", staff.QualifiedGroup is { } group ? $"«{group}»" : "the whole staff"), QualifiedStaff.Whole(staff).Path, (int?)QualifiedStaff.Whole(staff).Value),
            new(new("trình độ đáp ứng", "qualified"), "$.staff.qualified", staff.Qualified?.Value),
        ],
    ]);
