using Reports.Templates.Figures;

namespace Reports.Templates.Rules.PupilRules;

sealed class StatedSharesAreTheComputedOnes() : Rule("YEAR203", new(
    new("Tỷ lệ ghi trong báo cáo bằng tỷ lệ tính từ số liệu, lấy một chữ số thập phân.", "A stated share is the one computed from the counts, to one decimal."),
    new("Người đọc tin vào tỷ lệ trước khi đọc số liệu.", "A reader trusts the share before reading the counts."),
    new("18/34 ghi 42,9 %; đúng là 52,9 %.", "18/34 stated as 42,9 %; it is 52,9 %."),
    "Đối chiếu số học; làm tròn một chữ số thập phân, từ 0,05 trở lên làm tròn lên."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from share in year.StatedShares
        where share.Value is not null && Number.Parse(share.Stated!) != share.Value
        select Wrong(year, share, $"{Number.Print(share.Part.Value)}/{Number.Print(share.Whole.Value)}", Number.Print(share.Value));

    Finding Wrong(CheckedYear year, Share share, string fraction, string computed) => Breach(
        year, share.StatedAt, share.Stated!, computed,
        new($"Tỷ lệ ghi không khớp: {fraction} = {computed} %, ghi {share.Stated} %.", $"The stated share does not agree: {fraction} = {computed} %, stated is {share.Stated} %."),
        new($"Sửa tỷ lệ thành {computed}, hoặc sửa số liệu; có thể bỏ tỷ lệ để chương trình tự tính.", $"Write {computed}, or correct the counts; the share may be left out and is then computed."));
}

sealed class StatedSharesHaveAComma() : Rule("YEAR204", new(
    new("Phần thập phân của tỷ lệ viết sau dấu phẩy; 100 không có phần thập phân.", "A share has a decimal comma; 100 has no decimals."),
    new("Văn bản tiếng Việt dùng dấu phẩy thập phân; lẫn dấu chấm làm người đọc ngờ số liệu.", "Vietnamese papers use a decimal comma; a point among commas makes a reader doubt the figures."),
    new("94.1 viết đúng là 94,1.", "94.1 is written 94,1."),
    "Quy tắc chính tả tiếng Việt; lệ in một chữ số thập phân của báo cáo."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from share in year.StatedShares
        let stated = share.Stated!
        where stated.Contains('.', StringComparison.Ordinal) || Number.Parse(stated) is null
        select Wrong(year, share, Number.Parse(share.Stated!) is { } number ? Number.Print(number) : Number.Print(share.Value));

    Finding Wrong(CheckedYear year, Share share, string right) => Breach(
        year, share.StatedAt, share.Stated!, right,
        new($"Tỷ lệ «{share.Stated}» viết chưa đúng: phải là {right}.", $"The share «{share.Stated}» is not written rightly: it must be {right}."),
        new("Dùng dấu phẩy cho phần thập phân.", "Use a comma before the decimals."));
}
