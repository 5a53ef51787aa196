namespace Reports.Templates.Rules.StaffRules;

sealed class StandardNeedsAccreditation() : Rule("YEAR313", new(
    new("Chuẩn quốc gia mức độ 1 cần kiểm định mức 2; mức độ 2 cần kiểm định mức 3.", "National standard 1 needs accreditation level 2; standard 2 needs level 3."),
    new("Công nhận chuẩn quốc gia dựa trên kết quả kiểm định.", "The national standard rests on the accreditation."),
    new("Chuẩn quốc gia mức độ 2, kiểm định mức 2.", "National standard 2 with accreditation level 2."),
    "Thông tư 17/2018, 18/2018, 19/2018/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Recognition is not { AccreditationLevel: { } level, NationalStandardLevel: { } standard } || level > standard)
            yield break;

        yield return Breach(
            year, "$.recognition.accreditation_level", $"{level}", $"≥ {standard + 1}",
            new($"Chuẩn quốc gia mức độ {standard} cần kiểm định mức {standard + 1} trở lên, ghi mức {level}.", $"National standard {standard} needs accreditation level {standard + 1}; stated is {level}."),
            new("Kiểm tra quyết định công nhận và chứng nhận kiểm định.", "Check the decision and the certificate."));
    }
}
