using Reports.Templates.Reading;

namespace Reports.Templates.Rules.HeadRules;

sealed class NumbersAreUsedOnce() : Rule("YEAR110", new(
    new("Hai văn bản cùng loại không trùng số.", "Two papers of one type do not carry one number."),
    new("Số văn bản liên tục theo loại trong nhiệm kỳ.", "Numbers run on per type within a term."),
    new("Kế hoạch kiểm điểm và kế hoạch khắc phục cùng số 12-KH/CB.", "The plan of the review and the plan to remedy are both 12-KH/CB."),
    "Hướng dẫn 36-HD/VPTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from same in Papers.Of(year.Facts).Where(paper => paper.Paper.Number is not null).GroupBy(paper => (Type(paper), paper.Paper.Number))
        from again in same.Skip(1)
        select Breach(
            year, again.Path + ".number", $"{again.Paper.Number}", "–",
            new($"Số {again.Paper.Number} của loại {Type(again)} đã dùng ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"Number {again.Paper.Number} of type {Type(again)} is already used at «{FactNames.Trail(same.First().Path).English}»."),
            new("Đánh số tiếp theo.", "Use the next number."));

    static string Type((string Path, string Type, Facts.Paper Paper) paper) => paper.Paper.Symbol?.Split('/')[0] ?? paper.Type;
}
