using System.Text.RegularExpressions;

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
