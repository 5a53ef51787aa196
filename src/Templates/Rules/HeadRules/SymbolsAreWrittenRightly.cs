using System.Text.RegularExpressions;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.HeadRules;

sealed partial class SymbolsAreWrittenRightly() : Rule("YEAR103", new(
    new("Ký hiệu văn bản viết loại văn bản, gạch chéo, tên cơ quan, không dấu cách: BC/CB.", "A symbol is type, slash, body, without spaces: BC/CB."),
    new("Văn bản của Đảng viết «Số 05-BC/CB»; «05/BC-CB» là cách của văn bản hành chính.", "A Party paper says «Số 05-BC/CB»; «05/BC-CB» is how the administration writes."),
    new("«BC-CB» hoặc «BC - CBMN».", "«BC-CB» or «BC - CBMN»."),
    "Hướng dẫn 36-HD/VPTW."))
{
    [GeneratedRegex("^[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ]+$")]
    private static partial Regex Symbol();

    [GeneratedRegex("^[A-ZĐ]+$")]
    private static partial Regex Body();

    public override IEnumerable<Finding> Check(CheckedYear year) =>
    [
        .. Papers.Of(year.Facts).Where(paper => paper.Paper.Symbol is { } symbol && !Symbol().IsMatch(symbol)).Select(paper => Wrong(
            year, paper.Path + ".symbol", paper.Paper.Symbol!, paper.Paper.Symbol!.Replace(" ", "", StringComparison.Ordinal).Replace('-', '/').ToUpperInvariant())),
        .. year.Facts.Branch.Symbol is { } branch && !Body().IsMatch(branch) ? [Wrong(year, "$.branch.symbol", branch, "CB")] : Array.Empty<Finding>(),
    ];

    Finding Wrong(CheckedYear year, string path, string found, string right) => Breach(
        year, path, found, right,
        new($"Ký hiệu «{found}» viết chưa đúng thể thức: «{right}».", $"The symbol «{found}» is not written rightly: «{right}»."),
        new($"Sửa thành \"{right}\".", $"Write \"{right}\"."));
}

sealed class NumbersAreUsedOnce() : Rule("YEAR110", new(
    new("Hai văn bản cùng loại không trùng số.", "Two papers of one type do not carry one number."),
    new("Số văn bản liên tục theo loại trong nhiệm kỳ.", "Numbers run on per type within a term."),
    new("Kế hoạch kiểm điểm và kế hoạch khắc phục cùng số 12-KH/CB.", "The plan of the review and the plan to remedy are both 12-KH/CB."),
    "Hướng dẫn 36-HD/VPTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from same in Papers.Of(year.Facts).Where(paper => paper.Paper.Number is not null).GroupBy(paper => $"{paper.Paper.Number}-{Type(paper)}")
        from again in same.Skip(1)
        select Breach(
            year, again.Path + ".number", $"{again.Paper.Number}", "–",
            new($"Số {again.Paper.Number} của loại {Type(again)} đã dùng ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"Number {again.Paper.Number} of type {Type(again)} is already used at «{FactNames.Trail(same.First().Path).English}»."),
            new("Đánh số tiếp theo.", "Use the next number."));

    static string Type(PaperPlace paper) => paper.Paper.Symbol?.Split('/')[0] ?? paper.Type;
}

sealed class SuperiorIsAnOrganisation() : Rule("YEAR104", new(
    new("Dòng trên cùng ghi tên đảng bộ, không ghi tên đảng ủy.", "The first line names the party organisation (đảng bộ), not its committee (đảng ủy)."),
    new("Chi bộ trực thuộc đảng bộ; đảng ủy là cơ quan lãnh đạo của đảng bộ.", "A branch belongs to the organisation; the committee leads it."),
    new("«Đảng ủy xã Sông Mây»; đúng là «Đảng bộ xã Sông Mây».", "«Đảng ủy xã Sông Mây» instead of «Đảng bộ xã Sông Mây»."),
    "Hướng dẫn 36-HD/VPTW."))
{
    static readonly Sentence Committee = FactNames.Field<Branch>(nameof(Branch.SuperiorCommittee));

    static readonly string[] Committees = ["Đảng ủy", "Đảng uỷ"];

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var superior = year.Facts.Branch.Superior;
        if (Committees.FirstOrDefault(committee => superior.StartsWith(committee, StringComparison.OrdinalIgnoreCase)) is not { } wrong)
            yield break;

        var right = "Đảng bộ" + superior[wrong.Length..];
        yield return Breach(
            year, "$.branch.superior", superior, right,
            new($"Dòng trên cùng của văn bản ghi «{superior}»; đúng là «{right}».", $"The first line says «{superior}»; it must say «{right}»."),
            new($"Sửa thành \"{right}\"; tên đảng ủy ghi ở mục {Committee.Vietnamese}.", $"Write \"{right}\"; the committee belongs in {Committee.English}."));
    }
}
