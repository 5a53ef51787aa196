using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Symbols of documents in prose are written as their office writes them.</summary>
sealed class CitedSymbolsAreWrittenRightly : SlipRule
{
    public override string Code => "YEAR118";

    public override RuleText Text => new(
        new("Số, ký hiệu văn bản nêu trong câu đúng thể thức: của Đảng 10-KH/ĐU, của Nhà nước 29/NQ-CP; nghị định, thông tư có năm; loại văn bản, cơ quan khớp với ký hiệu.", "Symbols in prose are in their form: the Party's 10-KH/ĐU, the State's 29/NQ-CP; decrees and circulars have their year; type and issuer agree with the symbol."),
        new("Ký hiệu sai thì không tra được văn bản.", "By a wrong symbol nobody finds the document."),
        new("«12/KH-ĐU»: «12-KH/ĐU»; «48/NĐ-CP»: «48/2023/NĐ-CP».", "«12/KH-ĐU» for «12-KH/ĐU»; «48/NĐ-CP» for «48/2023/NĐ-CP»."),
        "Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP.");

    protected override Sentence Fault => new("Số, ký hiệu {0} viết chưa đúng thể thức", "The number and symbol {0} are not in their form");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in CitedSymbols.Of(text.Node.Text)
        select (text.Node, slip);
}
