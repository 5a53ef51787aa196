namespace Reports.Templates.Figures;

/// <summary>Which facts stand behind what papers print of a member.</summary>
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
