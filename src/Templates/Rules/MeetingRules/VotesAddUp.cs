namespace Reports.Templates.Rules.MeetingRules;

sealed class VotesAddUp() : SumRule("YEAR502", new(
    new("Số phiếu các mức cộng lại bằng số phiếu hợp lệ.", "The votes of every level add up to the valid ballots."),
    new("Mỗi phiếu hợp lệ chọn đúng một mức.", "Every valid ballot chooses one level."),
    new("2 + 15 = 17, hợp lệ 18.", "2 + 15 = 17, valid 18."),
    "Biên bản kiểm phiếu (V2)."),
    year => year.Facts.Votes?.Branch is not { } branch || !year.KnowsCodes(branch.Levels) ? [] :
        [new("$.votes.branch.valid", new("số phiếu các mức", "the votes of the levels"), Sum.Levels(branch.Levels, []), branch.Valid)]);

sealed class MemberVotesAddUp() : SumRule("YEAR503", new(
    new("Số phiếu các mức của từng đảng viên cộng lại bằng số phiếu hợp lệ.", "The votes on every member add up to the valid ballots."),
    new("Mỗi phiếu hợp lệ chọn đúng một mức cho mỗi người.", "Every valid ballot chooses one level for every member."),
    new("3 + 14 = 17, hợp lệ 18.", "3 + 14 = 17, valid 18."),
    "Biên bản kiểm phiếu (V2)."),
    year =>
        from member in year.Members
        where year.KnowsCodes(member.Facts.Votes)
        select new Sum(
            $"{member.Path}.votes", new($"số phiếu của {member.Label}", $"the votes on {member.Facts.Name}"), Sum.Levels(member.Facts.Votes, []), year.Facts.Votes?.Members?.Valid));

sealed class MembersAreOfficialOrProbationary() : SumRule("YEAR504", new(
    new("Tổng số đảng viên bằng chính thức cộng dự bị.", "All members are official or probationary."),
    new("Mỗi đảng viên hoặc chính thức, hoặc dự bị.", "There is no third kind."),
    new("17 + 2 = 19, tổng ghi 18.", "17 + 2 = 19, the stated total is 18."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 1 (M1)."),
    year => year.Facts.Membership is not { } facts ? [] : Sum.OfAll(
        "$.membership.total", new("đảng viên chính thức và dự bị", "official and probationary members"), [facts.Official, facts.Probationary], facts.Total));

sealed class MembersAreRatedOrNot() : SumRule("YEAR505", new(
    new("Tổng số đảng viên bằng số không đánh giá cộng số thuộc diện đánh giá.", "All members are to be rated or not to be rated."),
    new("Báo cáo chia tất cả đảng viên thành hai diện.", "The report divides all members in two."),
    new("1 + 16 = 17, tổng ghi 18.", "1 + 16 = 17, the stated total is 18."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 2 và 3 (M3)."),
    year => year.Facts.Membership is not { } facts ? [] : Sum.OfAll(
        "$.membership.total", new("đảng viên không đánh giá và thuộc diện đánh giá", "members not to be rated and to be rated"), [facts.NotRated?.Total, facts.ToRate], facts.Total));

sealed class NotRatedReasonsAddUp() : SumRule("YEAR506", new(
    new("Số không đánh giá bằng tổng các lý do: miễn công tác, dự bị chưa đủ 6 tháng, đình chỉ, lý do khác.", "The reasons for not rating add up to those not to be rated."),
    new("Mỗi người không đánh giá có đúng một lý do.", "Everyone not to be rated has one reason."),
    new("0 + 1 + 0 = 1, ghi 2.", "0 + 1 + 0 = 1, stated 2."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 2 (M4)."),
    year => year.Facts.Membership?.NotRated is not { } reasons ? [] :
    [
        new("$.membership.not_rated.total", new("các lý do không đánh giá", "the reasons for not rating"),
            [reasons.Exempt, reasons.NewProbationary, reasons.Suspended, reasons.Other], reasons.Total),
    ]);

sealed class MembersToRateAddUp() : SumRule("YEAR507", new(
    new("Thuộc diện đánh giá bằng đã đánh giá cộng chưa đánh giá.", "Those to be rated are rated or not yet rated."),
    new("Không ai bị bỏ sót.", "Nobody is left out."),
    new("17 + 0 = 17, thuộc diện ghi 18.", "17 + 0 = 17, stated 18."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 3 (M5)."),
    year => year.Facts.Membership is not { } facts ? [] : Sum.OfAll(
        "$.membership.to_rate", new("đảng viên đã và chưa đánh giá", "members rated and not yet rated"), [facts.Rated, facts.Unrated], facts.ToRate));

sealed class MemberLevelsAddUp() : SumRule("YEAR508", new(
    new("Số đảng viên các mức cộng lại bằng số đã đánh giá.", "The members of every level add up to those rated."),
    new("Mỗi người đã đánh giá có đúng một mức.", "Everyone rated has one level."),
    new("3 + 13 + 0 + 0 = 16, đã đánh giá ghi 17.", "3 + 13 + 0 + 0 = 16, stated 17."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 4 (M6)."),
    year => year.Facts.Membership is not { } facts ? [] :
    [
        new("$.membership.rated", new("đảng viên các mức", "the members of every level"),
            Sum.Levels(facts.Levels, year.Edition.Levels.Select(level => level.Code)), facts.Rated),
    ]);

sealed class LevelReasonsAddUp() : SumRule("YEAR509", new(
    new("Các lý do a, b, c của mức Hoàn thành và a đến đ của mức Không hoàn thành cộng lại bằng số đảng viên của mức đó.", "The reasons of the two lower levels add up to the members of those levels."),
    new("Mỗi đảng viên ở hai mức này có đúng một lý do.", "Everyone at these levels has one reason."),
    new("a 1 + b 0 + c 0 = 1, mức Hoàn thành ghi 2.", "a 1 + b 0 + c 0 = 1, 2 stated at hoàn thành."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 4 (M7)."),
    year => year.Facts.Membership is not { } facts ? [] :
    [
        new("$.membership.levels.ht", new("các lý do mức Hoàn thành nhiệm vụ", "the reasons of hoàn thành"),
            facts.FulfilledReasons is { } done ? [done.A, done.B, done.C] : [], facts.Levels?.GetValueOrDefault("ht")?.Value),
        new("$.membership.levels.kht", new("các lý do mức Không hoàn thành nhiệm vụ", "the reasons of không hoàn thành"),
            facts.NotFulfilledReasons is { } failed ? [failed.A, failed.B, failed.C, failed.D, failed.E] : [], facts.Levels?.GetValueOrDefault("kht")?.Value),
    ]);

sealed class AttendanceAddsUp() : SumRule("YEAR510", new(
    new("Triệu tập bằng có mặt cộng vắng; vắng bằng có lý do cộng không lý do.", "Those called came or were absent; the absent had a reason or none."),
    new("Biên bản ghi thành phần sai thì hội nghị không hợp lệ.", "Minutes with a wrong attendance make the meeting void."),
    new("17 + 2 = 19, triệu tập ghi 18.", "17 + 2 = 19, stated as called: 18."),
    "Biên bản hội nghị (M2)."),
    year => year.Facts.Meeting is not { } meeting ? [] :
    [
        .. Sum.OfAll("$.meeting.convened", new("có mặt và vắng", "present and absent"), [meeting.Present, meeting.Absent], meeting.Convened),
        .. Sum.OfAll("$.meeting.absent", new("vắng có lý do và không lý do", "absent with and without a reason"), [meeting.Excused, meeting.Unexcused], meeting.Absent),
    ]);
