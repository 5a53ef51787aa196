using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.HeadRules;

sealed class WordsAreOfTheEdition() : Rule("YEAR105", [Severity.Warning], new(
    new("Câu chữ, mã biểu mẫu không lẫn của bộ biểu mẫu khác.", "No text uses levels or form codes of another edition."),
    new("Mức «đủ tư cách» hay «trong sạch, vững mạnh» không còn từ năm 2018; mỗi năm có mã mẫu riêng.", "«Đủ tư cách» and «trong sạch, vững mạnh» are no levels since 2018; every edition has its own form codes."),
    new("Báo cáo năm 2023 viết «đảng viên đủ tư cách».", "A report of 2023 says «đảng viên đủ tư cách»."),
    "Quy định 132-QĐ/TW, 124-QĐ/TW, 366-QĐ/TW và các hướng dẫn."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from foreign in year.Edition.ForeignWords
        from text in year.Watched[foreign.Words]
        select Breach(
            text, foreign.Words, foreign.Instead,
            new($"«{foreign.Words}» thuộc {foreign.Belongs}, không có trong {year.Edition.Name}.", $"«{foreign.Words}» does not belong to this edition ({year.Edition.Id})."),
            new($"Thay bằng: «{foreign.Instead}».", $"Write instead: «{foreign.Instead}»."));
}
