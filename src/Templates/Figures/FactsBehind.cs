namespace Reports.Templates.Figures;

/// <summary>Which facts a name prints that a form uses: <c>figures.attendance.date_text</c> prints <c>meeting.date</c>.</summary>
/// <remarks>Items of a list are written <c>members[].name</c>. A name that is not known here is taken for the fact it names.</remarks>
static class FactsBehind
{
    static readonly string[] Rating = ["members[].exempt", "members[].suspended", "members[].admitted", "members[].official"];
    static readonly string[] Levels = ["members[].proposed_level", "membership", .. Rating];

    static readonly Dictionary<string, string[]> Figures = new()
    {
        ["enrolment"] = ["pupils.enrolment"],
        ["conduct"] = ["pupils.conduct"],
        ["study"] = ["pupils.study"],
        ["subjects"] = ["pupils.subjects"],
        ["qualities"] = ["pupils.qualities"],
        ["completions"] = ["pupils.completions"],
        ["children"] = ["children.groups", "children.total", "children.school_year"],
        ["nutrition"] = ["children.nutrition"],
        ["development"] = ["children.development"],
        ["competitions"] = ["pupils.competitions", "children.competitions"],
        ["staff_competitions"] = ["staff.competitions"],
        ["teacher_competitions"] = ["staff.teacher_competitions"],
        ["professional_standards"] = ["staff.professional_standards"],
        ["civil_servants"] = ["staff.civil_servant_ratings"],
        ["qualified_staff"] = ["staff.qualified", "staff.qualified_total", "staff.qualified_group", "staff.total"],
        ["initiatives"] = ["staff.initiatives"],
        ["titles"] = ["emulation.titles", "emulation.base"],
        ["collective_awards"] = ["emulation.collective"],
        ["awards"] = ["emulation.awards"],
        ["admitted"] = ["party_work.admitted"],
        ["introduced"] = ["party_work.introduced"],
        ["level_names"] = Levels,
        ["membership"] = Levels,
        ["summary"] = Levels,
        ["cap"] = Levels,
        ["cap_text"] = Levels,
        ["delegate_opinions"] = ["meeting.delegates", "meeting.opinions"],
        ["has_whole_list"] = ["members[].proposed_level", "members_partial"],
        ["list_is_partial"] = ["members_partial"],
        ["scoring"] = ["scoring.criteria", "scoring.total", "scoring.level", "scoring.appraised_level"],
        ["self_score"] = ["review.self_score"],
        ["remedies"] = ["limitations"],
        ["plan_steps"] = ["plan.steps"],
        ["next_year_tasks"] = ["next_year_tasks"],
        // Of the branches under a superior: their names are his.
        ["branches"] = [],
        ["branches_by_level"] = [],
        ["branches_total"] = [],
        ["branches_without_level"] = [],
        // Whether there is anything to print: what is printed is named by itself.
        ["has_results"] = [],
    };

    /// <summary>The facts of a name that the form uses.</summary>
    /// <param name="name">The name, from the root of the data.</param>
    /// <param name="paper">The key of the facts that carry number, place and date of the paper; null when it has none.</param>
    /// <param name="ofMember">True for a form that a member fills in: the day on it is his, and is written by hand.</param>
    public static IReadOnlyList<string> Of(string name, string? paper, bool ofMember = false) => name.Split('.') switch
    {
        ["figures", "sections", var part, ..] => [$"review.{part}"],
        ["figures", "attendance", var key, ..] => [$"meeting.{(key.EndsWith("_text", StringComparison.Ordinal) ? key[..^"_text".Length] : key)}"],
        ["figures", "votes", "has_member_votes"] => ["members[].votes"],
        ["figures", "votes", var ballot, ..] => [$"votes.{ballot}", "votes.base"],
        ["figures", "membership", ("official" or "probationary") and var standing] => [$"membership.{standing}", "members[].official", "members[].admitted"],
        ["figures", "membership", var reasons, ..] when reasons.Replace("[]", "", StringComparison.Ordinal) is "fulfilled_reasons" or "not_fulfilled_reasons" =>
            [$"membership.{reasons.Replace("[]", "", StringComparison.Ordinal)}", .. Levels],
        ["figures", "members[]", var key, ..] => MemberFacts.Of(key),
        ["figures", "members"] or ["figures"] => [],
        ["figures", var figure, ..] => Figures.GetValueOrDefault(figure.Replace("[]", "", StringComparison.Ordinal)) ?? [name],
        ["member", var key, ..] => MemberFacts.Of(key),
        ["document", "place_date"] => [$"{paper}.place", "review.place", "meeting.place", "plan.place", .. ofMember ? [] : Days(paper)],
        ["document", "number_line"] => [$"{paper}.number", $"{paper}.symbol", "branch.symbol"],
        ["document", "recipients", ..] => [$"{paper}.recipients"],
        ["document", "superior_line"] => ["branch.superior"],
        ["document", "branch_line" or "branch_unit"] => ["branch.name"],
        // The head of a superior's paper is made from what its branches say of it.
        ["superior", ..] => ["branch.superior", "branch.superior_parent", "branch.superior_parent_committee", "branch.superior_committee", "branch.superior_secretary"],
        ["document" or "edition" or "layout", ..] => [],
        _ => [name],
    };

    // Ballots are cast and counted at the meeting.
    static string[] Days(string? paper) => paper == "votes" ? ["votes.date", "meeting.date"] : [$"{paper}.date"];
}

/// <summary>Which facts papers print of a member.</summary>
static class MemberFacts
{
    static readonly string[] Rating = ["exempt", "suspended", "admitted", "official"];
    static readonly string[] Posts = ["posts", "leader", "outside"];

    /// <summary>The facts of a member's figure, such as <c>posts_text</c>.</summary>
    public static IReadOnlyList<string> Of(string key) =>
        [.. Keys(key.Replace("[]", "", StringComparison.Ordinal)).Select(fact => $"members[].{fact}"), .. key is "votes" or "votes[]" ? new[] { "votes.members" } : []];

    static string[] Keys(string key) => key switch
    {
        "number" or "id" => [],
        "born_text" => ["born"],
        "admitted_text" => ["admitted"],
        "official_text" or "is_official" => ["official"],
        "posts_text" or "party_post" or "government_post" or "union_post" => ["posts"],
        "is_leader" or "form_id" or "form_code" or "form_name" or "form_subtitle" => Posts,
        "note" => ["note", "group", "period_levels"],
        "rated" or "not_rated_reason" => Rating,
        "sections" or "has_review" or "review_place_date" or "self_level" or "self_level_short" or "self_level_boxes" or "self_civil_servant_boxes" or "self_score" => ["review"],
        "proposed_level_short" => ["proposed_level"],
        "decided_level_short" => ["decided_level"],
        _ => [key],
    };
}
