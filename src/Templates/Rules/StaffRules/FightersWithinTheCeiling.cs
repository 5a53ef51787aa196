namespace Reports.Templates.Rules.StaffRules;

sealed class FightersWithinTheCeiling() : Rule("YEAR307", [Severity.Warning], new(
    new("Chiến sĩ thi đua cơ sở không quá 15 % số Lao động tiên tiến.", "Chiến sĩ thi đua cơ sở are at most 15 % of those with Lao động tiên tiến."),
    new("Cấp trên trả lại hồ sơ vượt tỷ lệ.", "The superior sends back a list above the ceiling."),
    new("7 trên 37 là 18,9 %, tối đa 5.", "7 of 37 is 18,9 %; at most 5."),
    "Nghị định 91/2017/NĐ-CP điều 9; Nghị định 98/2023/NĐ-CP."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.Ceilings?.Fighters is not { } ceiling
            || year.Facts.Emulation?.Titles is not { GrassrootsFighter.Value: { } fighters, AdvancedWorker.Value: { } workers }
            || fighters > workers
            || fighters * 100 <= workers * ceiling)
            yield break;

        var limit = workers * ceiling / 100;
        yield return Breach(
            year, "$.emulation.titles.grassroots_fighter", $"{fighters}", $"≤ {limit}",
            new($"Chiến sĩ thi đua cơ sở {Arithmetic.Percent(fighters, workers)} số Lao động tiên tiến, vượt {ceiling} % (tối đa {limit}).",
                $"Chiến sĩ thi đua cơ sở: {Arithmetic.Percent(fighters, workers)} of those with Lao động tiên tiến, above {ceiling} % (at most {limit})."),
            new($"Xem lại danh sách đề nghị, hoặc {Advice.Acknowledge.Vietnamese} với căn cứ.", $"Review the list, or {Advice.Acknowledge.English} with its grounds."));
    }
}

sealed class EmulationBaseIsStated() : Rule("YEAR309", [Severity.Warning, Severity.Error], new(
    new("Có danh hiệu thi đua thì ghi tổng số người được xét, bằng tổng số đội ngũ.", "Where titles are counted, the people considered are stated, and they are the staff."),
    new("«100% đạt Lao động tiên tiến» cần biết 100 % của bao nhiêu người.", "«100 % have Lao động tiên tiến» needs to say of how many."),
    new("37 người đạt Lao động tiên tiến, không ghi số người được xét.", "37 with Lao động tiên tiến, nothing said of how many."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Emulation is not { Titles: { } titles } emulation || !titles.IsStated())
            yield break;

        if (emulation.Base is null)
            yield return Breach(
                year, "$.emulation.titles", "–", "emulation.base",
                new("Chưa ghi tổng số người được xét thi đua.", "The people considered for titles are not stated."),
                Advice.FillIn<Emulation>(nameof(Emulation.Base)));
        else if (year.Facts.Staff?.Total is { } staff && staff != emulation.Base)
            yield return Breach(
                year, "$.emulation.base", $"{emulation.Base}", $"{staff}",
                new($"Xét thi đua {emulation.Base} người, tổng số đội ngũ là {staff}.", $"{emulation.Base} people considered, the staff is {staff}."),
                new($"Sửa cho khớp, hoặc {Advice.Acknowledge.Vietnamese} với lý do.", $"Make them agree, or {Advice.Acknowledge.English} with the reason."), Severity.Error);
    }
}

sealed class FightersHaveInitiatives() : Rule("YEAR315", [Severity.Warning], new(
    new("Số Chiến sĩ thi đua cơ sở không quá số sáng kiến được công nhận hoặc số viên chức hoàn thành xuất sắc.", "Chiến sĩ thi đua cơ sở are not more than the recognised initiatives or the employees «hoàn thành xuất sắc»."),
    new("Chiến sĩ thi đua cơ sở cần có sáng kiến, đề tài được công nhận hoặc hoàn thành xuất sắc nhiệm vụ.", "The title asks a recognised initiative, or hoàn thành xuất sắc."),
    new("9 Chiến sĩ thi đua cơ sở, 7 sáng kiến, 5 viên chức hoàn thành xuất sắc.", "9 with the title, 7 initiatives, 5 employees hoàn thành xuất sắc."),
    "Luật Thi đua, khen thưởng; Nghị định 98/2023/NĐ-CP."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var staff = year.Facts.Staff;
        var initiatives = staff?.Initiatives?.School;
        var excellent = staff?.CivilServantRatings?.Levels?.GetValueOrDefault("htxs")?.Value;
        if (year.Facts.Emulation?.Titles?.GrassrootsFighter?.Value is not { } fighters || (initiatives is null && excellent is null))
            yield break;

        var most = Math.Max(initiatives ?? 0, excellent ?? 0);
        if (fighters > most)
            yield return Breach(
                year, "$.emulation.titles.grassroots_fighter", $"{fighters}", $"≤ {most}",
                new($"{fighters} Chiến sĩ thi đua cơ sở, nhưng chỉ có {initiatives ?? 0} sáng kiến cấp cơ sở và {excellent ?? 0} viên chức hoàn thành xuất sắc.", $"{fighters} with the title, but {initiatives ?? 0} initiatives and {excellent ?? 0} employees hoàn thành xuất sắc."),
                new("Kiểm tra điều kiện của từng người.", "Check the conditions of each."));
    }
}
