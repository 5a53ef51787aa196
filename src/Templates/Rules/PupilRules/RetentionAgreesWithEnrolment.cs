namespace Reports.Templates.Rules.PupilRules;

sealed class RetentionAgreesWithEnrolment() : Rule("YEAR208", new(
    new("Số học sinh duy trì bằng số thực hiện của bảng huy động; không lớn hơn đầu năm cộng chuyển đến.", "The pupils kept are those present in the enrolment table, and not more than at the start plus those who came."),
    new("Cùng một số ở hai chỗ phải bằng nhau; duy trì trên 100 % chỉ có khi có học sinh chuyển đến.", "The same number in two places must agree; more than 100 % needs pupils who came."),
    new("Duy trì 620/622 trong khi bảng ghi thực hiện 622.", "620/622 kept while the table says 622 present."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Pupils?.Enrolment?.Retention is not { } retention)
            yield break;

        var present = year.Figures.Enrolment?.Total.Actual.Value;
        if (retention.Now?.Value is { } now && present is not null && now != present)
            yield return Breach(
                year, "$.pupils.enrolment.retention.now", $"{now}", $"{present}",
                new($"Duy trì {now} học sinh, bảng huy động có {present}.", $"{now} pupils kept, the enrolment table has {present}."),
                new("Sửa cho hai số bằng nhau.", "Make the two numbers agree."));

        if (Expected(retention) is { } expected && retention.Now?.Value is { } kept && (expected.IsExact ? kept != expected.Number : kept > expected.Number))
            yield return Breach(
                year, "$.pupils.enrolment.retention.now", $"{kept}", expected.IsExact ? $"{expected.Number}" : $"≤ {expected.Number}",
                new($"Từ đầu năm: {expected.Sum}; ghi hiện nay {kept}.", $"From the start of the year: {expected.Sum}; stated now: {kept}."),
                new("Ghi số chuyển đến, chuyển đi, bỏ học, hoặc sửa số hiện nay.", "State who came, went or left, or correct the number of now."));
    }

    static (int Number, string Sum, bool IsExact)? Expected(Facts.Retention retention)
    {
        if (retention.Start is not { } start)
            return null;
        if (retention is { TransferredIn: null, TransferredOut: null, Dropout: null })
            return (start, $"{start}", false);

        var (came, went, left) = (retention.TransferredIn ?? 0, retention.TransferredOut ?? 0, retention.Dropout ?? 0);
        return (start + came - went - left, $"{start} + {came} − {went} − {left} = {start + came - went - left}", true);
    }
}
