using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

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
            .. (facts.Members ?? []).SelectMany((member, at) => Levels(year, $"$.members[{at}].votes", member.Votes, final)),
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
