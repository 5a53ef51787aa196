using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class ScaleColumnsAreComplete() : Rule("YEAR205", [Severity.Warning], new(
    new("Bảng xếp loại ghi đủ các mức của thang đánh giá, mức không có học sinh ghi 0.", "A table states every level of its scale; a level without pupils is 0."),
    new("Thiếu một cột thì không biết là không có hay quên ghi.", "A missing column may mean nobody, or something forgotten."),
    new("Hạnh kiểm theo Thông tư 58 không có cột Yếu.", "Conduct by circular 58 without the column Yếu."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Fact.Scale)
        let levels = table.Fact.Levels
        where scale is not null && levels is not null && table.Fact.IsStated()
        from level in scale.Levels
        where !levels.ContainsKey(level.Code)
        select Breach(
            year, table.Path + ".levels", "–", $"{level.Code}: 0",
            new($"Bảng {scale.Term} thiếu mức «{level.Name}».", $"The table of {scale.Term} lacks the level «{level.Name}»."),
            new($"Ghi số học sinh ở mức này (\"{level.Code}\"); không có ai thì ghi 0.", $"Write how many are at this level (\"{level.Code}\"); 0 when nobody is."));
}

sealed class ScalesFitTheGrades() : Rule("YEAR206", [Severity.Warning], new(
    new("Mỗi khối lớp được đánh giá theo thông tư có hiệu lực với khối đó trong năm học.", "Every grade is rated by the circular in force for it in the school year."),
    new("Thông tư 22/2021 và 27/2020 thay thang cũ dần từng khối, nên có năm một trường phải có hai bảng.", "Circulars 22/2021 and 27/2020 came in grade by grade, so in some years a school has two tables."),
    new("Năm học 2022-2023, khối 6 và 7 theo Thông tư 22; một bảng Thông tư 58 cho cả trường là sai.", "In 2022-2023 grades 6 and 7 follow circular 22; one table of circular 58 for the whole school is wrong."),
    "Thông tư 22/2021/TT-BGDĐT; Thông tư 27/2020/TT-BGDĐT."))
{
    static readonly string[] Primary = ["1", "2", "3", "4", "5"];
    static readonly string[] LowerSecondary = ["6", "7", "8", "9"];
    static readonly string[] UpperSecondary = ["10", "11", "12"];

    static readonly Sentence GradesField = FactNames.Field<ScaleResult>(nameof(ScaleResult.Grades));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Fact.Scale)
        let first = FirstYear(table.Fact.SchoolYear)
        where scale is not null && first is not null
        let wrong = Grades(table.Fact, year.Facts.School.Level).Where(grade => !scale.Holds(grade, first.Value)).ToList()
        where wrong.Count > 0
        select Misfit(year, table.Path, table.Fact, scale, wrong, first.Value);

    Finding Misfit(CheckedYear year, string path, ScaleResult result, Scale scale, List<string> grades, int first)
    {
        var right = year.Catalogue.Scales.FirstOrDefault(other => other.Serves == scale.Serves && grades.All(grade => other.Holds(grade, first)));
        var list = string.Join(", ", grades);
        var expected = right?.Name ?? "–";
        return Breach(
            year, path + ".scale", result.Scale, expected,
            new($"Theo thông tư, năm học {result.SchoolYear} khối {list} được đánh giá bằng «{expected}», bảng ghi «{scale.Name}».",
                $"By the circular, in {result.SchoolYear} grades {list} are rated by «{expected}»; the table says «{scale.Name}»."),
            new($"Tách thành hai bảng, mỗi bảng ghi rõ ở mục {GradesField.Vietnamese}; nếu cấp trên quy định một bảng chung thì {Advice.Acknowledge.Vietnamese} với lý do.",
                $"Split the table in two, each with {GradesField.English}; where the office prescribes one table, {Advice.Acknowledge.English} with the reason."));
    }

    static IReadOnlyList<string> Grades(ScaleResult result, SchoolLevel level) => result.Grades is { Count: > 0 } grades ? grades : level switch
    {
        SchoolLevel.TieuHoc => Primary,
        SchoolLevel.Thcs => LowerSecondary,
        SchoolLevel.Thpt => UpperSecondary,
        _ => [],
    };

    static int? FirstYear(string? schoolYear) =>
        int.TryParse(schoolYear?.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}

sealed class LevelsAreOfTheScale() : Rule("YEAR212", new(
    new("Thang đánh giá có trong templates/scales; mỗi mức của bảng thuộc thang đó.", "Every scale is known, and every level of a table is one of its scale."),
    new("Mức của thang khác không in được vào bảng.", "A level of another scale has no column to be printed in."),
    new("\"gioi\" trong bảng theo Thông tư 22 (Tốt, Khá, Đạt, Chưa đạt).", "\"gioi\" in a table of circular 22 (Tốt, Khá, Đạt, Chưa đạt)."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) => [.. ByScale(year), .. Others(year)];

    IEnumerable<Finding> ByScale(CheckedYear year)
    {
        foreach (var (path, result) in Tables.Of(year.Facts))
        {
            if (result.Scale.Length == 0)
                continue;
            if (year.Catalogue.Scale(result.Scale) is not { } scale)
                yield return Unknown(year, path + ".scale", result.Scale, [.. year.Catalogue.Scales.Select(known => KnownWord.Of(known.Code, known.Name))], new("thang đánh giá", "scale"));
            else
                foreach (var finding in Levels(year, path + ".levels", result.Levels, [.. scale.Levels.Select(Word)]))
                    yield return finding;
        }
    }

    IEnumerable<Finding> Others(CheckedYear year)
    {
        var facts = year.Facts;
        List<KnownWord> final = [.. year.Edition.Levels.Select(Word)];
        List<KnownWord> standard = [.. year.Catalogue.Scales.Where(scale => scale.Serves == Editions.ScaleUse.Standard).SelectMany(scale => scale.Levels).Select(Word)];
        return
        [
            .. Levels(year, "$.staff.professional_standards.teachers.levels", facts.Staff?.ProfessionalStandards?.Teachers?.Levels, standard),
            .. Levels(year, "$.staff.civil_servant_ratings.levels", facts.Staff?.CivilServantRatings?.Levels, final),
            .. Levels(year, "$.membership.levels", facts.Membership?.Levels, final),
            .. Levels(year, "$.votes.branch.levels", facts.Votes?.Branch?.Levels, final),
            .. Placed.In("$.members", facts.Members).SelectMany(member => Levels(year, $"{member.Path}.votes", member.Fact.Votes, final)),
        ];
    }

    IEnumerable<Finding> Levels(CheckedYear year, string path, IReadOnlyDictionary<string, Facts.Count>? levels, IReadOnlyList<KnownWord> known) =>
        (levels ?? new Dictionary<string, Facts.Count>()).Keys.Where(level => known.All(word => word.Written != level))
            .Select(level => Unknown(year, $"{path}.{level}", level, known, new("mức", "level")));

    static KnownWord Word(FormWord level) => KnownWord.Of(level.Code, level.Name);

    Finding Unknown(CheckedYear year, string path, string found, IReadOnlyList<KnownWord> known, Sentence kind)
    {
        return Breach(
            year, path, found, KnownWord.Meant(found, known)?.Written ?? string.Join(" | ", known.Select(word => word.Written)),
            new($"Không có {kind.Vietnamese} \"{found}\".", $"There is no {kind.English} \"{found}\"."),
            KnownWord.Advice(found, known));
    }
}

sealed class ScalesFitTheSchool() : Rule("YEAR219", new(
    new("Thang đánh giá thuộc cấp học của trường; trường mầm non không có học lực, hạnh kiểm.", "Scales belong to the school's level; a kindergarten has no study results or conduct."),
    new("Chép bảng của cấp học khác là nhầm mẫu.", "A table of another level was copied."),
    new("Trường mầm non có bảng học lực Thông tư 58.", "A kindergarten with a study table of circular 58."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT; chương trình giáo dục mầm non."))
{
    static readonly Sentence Level = FactNames.Field<School>(nameof(School.Level));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Fact.Scale)
        where scale is { Schools.Count: > 0 } && !scale.Schools.Contains(year.Facts.School.Level)
        let level = FactNames.Of(year.Facts.School.Level)
        select Breach(
            year, table.Path + ".scale", table.Fact.Scale, level.Vietnamese,
            new($"«{scale.Name}» không dùng cho cấp học «{level.Vietnamese}».", $"The scale «{scale.Name}» is not for the level «{level.English}»."),
            new($"Dùng thang đánh giá của cấp học này, hoặc sửa mục {Level.Vietnamese} của trường.", $"Use a scale of this level, or correct {Level.English} of the school."));
}
