using Reports.Engine.Vietnamese;

namespace Reports.Templates.Rules.LevelRules;

sealed class ReviewKeepsItsDeadlines() : Rule("YEAR417", [Severity.Warning], new(
    new("Hội nghị kiểm điểm họp chậm nhất ngày 31/12; dự thảo báo cáo gửi trước ít nhất 03 ngày làm việc (từ năm 2025).", "The meeting is held by 31 December, the draft sent at least three working days before (from 2025)."),
    new("Trường học hoàn thành kiểm điểm, đánh giá, xếp loại trước ngày 31/12 hằng năm.", "Schools finish the review by 31 December."),
    new("Hội nghị ngày 05/01; dự thảo gửi thứ Sáu, họp thứ Hai.", "A meeting on 5 January; a draft sent on Friday for Monday."),
    "Hướng dẫn 43-HD/BTCTW, mục 2.1, 4.1."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.Deadlines is not { } deadlines || year.Facts.Meeting?.Date is not { } meeting)
            yield break;

        var last = DateOnly.ParseExact($"{year.Facts.Year}-{deadlines.CompleteBy}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (meeting > last)
            yield return Breach(
                year, "$.meeting.date", OfficialDate.Long(meeting), OfficialDate.Long(last),
                new($"Hội nghị họp {OfficialDate.Long(meeting)}, sau hạn {OfficialDate.Long(last)}.", $"The meeting is on {meeting:yyyy-MM-dd}, after {last:yyyy-MM-dd}."),
                new("Kiểm tra ngày họp, hoặc thống nhất với cấp ủy cấp trên.", "Check the date, or agree with the committee above."));
        if (year.Facts.Meeting.DraftSent is { } sent && WorkingDays(sent, meeting) < deadlines.DraftWorkingDays)
            yield return Breach(
                year, "$.meeting.draft_sent", OfficialDate.Long(sent), $"≥ {deadlines.DraftWorkingDays}",
                new($"Dự thảo báo cáo gửi {OfficialDate.Long(sent)}, trước hội nghị {WorkingDays(sent, meeting)} ngày làm việc; cần ít nhất {deadlines.DraftWorkingDays:00} ngày.",
                    $"The draft was sent {WorkingDays(sent, meeting)} working days before the meeting; at least {deadlines.DraftWorkingDays} are needed."),
                new("Gửi dự thảo sớm hơn, hoặc lùi ngày họp.", "Send it earlier, or meet later."));
    }

    // From the day of sending to the day before the meeting, Monday to Friday; holidays are not known here.
    static int WorkingDays(DateOnly sent, DateOnly meeting) =>
        Enumerable.Range(0, Math.Max(0, meeting.DayNumber - sent.DayNumber)).Count(day => sent.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
