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
