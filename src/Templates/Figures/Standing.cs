using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Whether a member is rated, and if not, why.</summary>
static class Standing
{
    /// <summary>How long a probation lasts (Điều lệ Đảng, điều 5).</summary>
    public const int ProbationMonths = 12;

    /// <summary>The reason, as a key of the statistics: exempt, suspended, new_probationary; null for a member who is rated.</summary>
    public static string? NotRated(Member member, BranchYear facts, EditionData edition)
    {
        if (member.Exempt == true)
            return "exempt";
        if (member.Suspended == true)
            return "suspended";

        var months = edition.Members?.ProbationMonths ?? 6;
        return !IsOfficial(member, facts) && member.Admitted is { } admitted && After(admitted, months) > Day(facts) ? "new_probationary" : null;
    }

    /// <summary>True when he reviews himself: writes a form, counts in the shares.</summary>
    public static bool Reviews(Member member, BranchYear facts, EditionData edition) =>
        NotRated(member, facts, edition) is not { } reason || edition.Members?.NotReviewed.Contains(reason) != true;

    /// <summary>The words of the form for a reason.</summary>
    public static string Label(string reason) => reason switch
    {
        "exempt" => "Được miễn công tác, miễn sinh hoạt Đảng",
        "suspended" => "Bị đình chỉ sinh hoạt Đảng",
        "new_probationary" => "Đảng viên dự bị chưa đủ 6 tháng",
        _ => "Lý do khác",
    };

    /// <summary>The day of the rating: of the meeting, else of the review, else the last of the year.</summary>
    public static DateOnly Day(BranchYear facts) => facts.Meeting?.Date ?? facts.Review?.Date ?? new DateOnly(facts.Year, 12, 31);

    /// <summary>So many months after a day. The year 9999, mistyped, is a day too, with none after it.</summary>
    public static DateOnly After(DateOnly day, int months) => day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);

    public static bool IsOfficial(Member member, BranchYear facts) => member.Official is { } official && official <= Day(facts);

    /// <summary>True on probation, false for an official member; null when no date says so: nobody is on probation because a date was left out.</summary>
    public static bool? IsProbationary(Member member, BranchYear facts) => member switch
    {
        { Official: { } official } => official > Day(facts),
        { Admitted: { } admitted } when After(admitted, ProbationMonths) >= Day(facts) => true,
        _ => null,
    };

    /// <summary>What the author answers, else whether he has a post that the edition names.</summary>
    public static bool IsLeader(Member member, EditionData edition) => member.Leader ?? LeaderPost(member, edition) is not null;

    /// <summary>The post, in the author's words, that the edition counts as a leader's; null when there is none.</summary>
    public static string? LeaderPost(Member member, EditionData edition) => PostsOf(member)
        .FirstOrDefault(post => edition.Members?.LeaderPosts.Contains(post, StringComparer.OrdinalIgnoreCase) ?? false);

    /// <summary>The post, in the author's words, of which the edition leaves open whether it is a leader's: «Tổ trưởng tổ Ngữ văn»; null when there is none.</summary>
    public static string? OpenPost(Member member, EditionData edition) => PostsOf(member)
        .FirstOrDefault(post => edition.Members?.OpenPosts.Any(open => post.StartsWith(open, StringComparison.OrdinalIgnoreCase)) ?? false);

    static IEnumerable<string> PostsOf(Member member) => new[] { member.Posts?.Party, member.Posts?.Government }
        .OfType<string>()
        .SelectMany(posts => posts.Split([",", ";", " kiêm ", " - "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>The members whom the branch proposes for a level, named.</summary>
/// <param name="Count">How many they are; null while nobody has a level.</param>
/// <param name="NamesText">All of them in one line; null when not all of them are named.</param>
sealed record LevelNames(string Code, string Label, int? Count, IReadOnlyList<string> Names, string? NamesText)
{
    public static IReadOnlyList<LevelNames> Of(IReadOnlyList<MemberFigure> members, MembershipFigure? membership, EditionData edition) =>
    [
        .. edition.Levels.Select(level => Of(
            level, membership?.Columns.FirstOrDefault(column => column.Code == level.Code)?.Count,
            [.. members.Where(member => member.Rated && member.ProposedLevel == level.Name).Select(member => member.Name)])),
    ];

    static LevelNames Of(FormWord level, int? count, IReadOnlyList<string> names) =>
        new(level.Code, level.Name, count, names, names.Count > 0 && names.Count == count ? string.Join("; ", names) : null);
}
