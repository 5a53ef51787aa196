namespace Reports.Templates.Rules.PupilRules;

sealed class SchoolYearsFitTheYear() : Rule("YEAR220", new(
    new("Năm học của các bảng kết thúc hoặc bắt đầu trong năm kiểm điểm.", "The school years of the tables end or begin in the year reviewed."),
    new("Bảng của năm học cũ hơn là chép từ báo cáo trước.", "An older table was copied from an earlier report."),
    new("Kiểm điểm năm 2023, bảng năm học 2021-2022.", "The review of 2023 with a table of 2021-2022."),
    "Đối chiếu thời gian."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from place in SchoolYears(year.Facts)
        let stated = place.Fact ?? ""
        where stated.Length == 9
        let first = Number(stated[..4])
        let last = Number(stated[5..])
        where last != first + 1 || (first != year.Facts.Year && last != year.Facts.Year)
        select Breach(
            year, place.Path, stated, $"{year.Facts.Year - 1}-{year.Facts.Year}",
            new($"Năm học {stated} không thuộc năm kiểm điểm {year.Facts.Year}.", $"The school year {stated} does not belong to {year.Facts.Year}."),
            new($"Ghi {year.Facts.Year - 1}-{year.Facts.Year} hoặc {year.Facts.Year}-{year.Facts.Year + 1}.", $"Write {year.Facts.Year - 1}-{year.Facts.Year} or {year.Facts.Year}-{year.Facts.Year + 1}."));

    static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static IEnumerable<Placed<string?>> SchoolYears(BranchYear facts) =>
    [
        new("$.pupils.enrolment.school_year", facts.Pupils?.Enrolment?.SchoolYear),
        .. Tables.Of(facts).Select(table => new Placed<string?>($"{table.Path}.school_year", table.Fact.SchoolYear)),
        .. Placed.In("$.pupils.completions", facts.Pupils?.Completions).Select(completion => new Placed<string?>($"{completion.Path}.school_year", completion.Fact.SchoolYear)),
        .. Placed.In("$.pupils.competitions", facts.Pupils?.Competitions).Select(competition => new Placed<string?>($"{competition.Path}.school_year", competition.Fact.SchoolYear)),
        new("$.children.school_year", facts.Children?.SchoolYear),
        .. Placed.In("$.staff.competitions", facts.Staff?.Competitions).Select(competition => new Placed<string?>($"{competition.Path}.school_year", competition.Fact.SchoolYear)),
        new("$.staff.teacher_competitions.school_year", facts.Staff?.TeacherCompetitions?.SchoolYear),
        new("$.staff.civil_servant_ratings.school_year", facts.Staff?.CivilServantRatings?.SchoolYear),
        new("$.emulation.school_year", facts.Emulation?.SchoolYear),
    ];
}
