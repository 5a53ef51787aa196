using Reports.Templates.Facts;

namespace Reports.Templates.Rules.MeetingRules;

sealed class BallotsAddUp() : Rule("YEAR501", new(
    new("Phát ra ≥ thu về = hợp lệ + không hợp lệ.", "Issued ≥ collected = valid + invalid."),
    new("Biên bản kiểm phiếu sai số phiếu thì kết quả không có giá trị.", "A count of ballots that does not fit makes the result void."),
    new("Thu về 18, hợp lệ 16, không hợp lệ 1.", "18 collected, 16 valid, 1 invalid."),
    "Biên bản kiểm phiếu (V1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        [.. Check(year, "$.votes.branch", year.Facts.Votes?.Branch), .. Check(year, "$.votes.members", year.Facts.Votes?.Members)];

    IEnumerable<Finding> Check(CheckedYear year, string path, Ballot? ballot)
    {
        if (ballot is { Issued: { } issued, Collected: { } collected } && collected > issued)
            yield return Breach(
                year, path + ".collected", $"{collected}", $"≤ {issued}",
                new($"Thu về {collected} phiếu, phát ra {issued}.", $"{collected} ballots collected, {issued} issued."),
                new("Sửa số phiếu phát ra hoặc thu về.", "Correct the ballots issued or collected."));

        if (ballot is { Collected: { } all, Valid: { } valid, Invalid: { } invalid } && all != valid + invalid)
            yield return Breach(
                year, path + ".collected", $"{all}", $"{valid + invalid}",
                new($"Hợp lệ + không hợp lệ: {Arithmetic.Sum([valid, invalid])}, thu về {all}.", $"Valid + invalid: {Arithmetic.Sum([valid, invalid])}, collected {all}."),
                new("Kiểm tra lại số phiếu.", "Count the ballots again."));
    }
}
