using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Collecting;

/// <summary>What a member has corrected on his form of what the list says about him: the secretary decides.</summary>
static class MemberComparison
{
    public static IEnumerable<Diagnostic> Of(FilledForm filled, MemberFigure member, Edition edition)
    {
        if (!filled.IsAnswer && (filled.Form.Edition.Id != edition.Id || filled.Form.Form.Id != member.FormId))
            yield return CollectProblems.OtherForm(filled.NamePlace, filled.Form.Form.FormCode, member.FormCode == filled.Form.Form.FormCode ? null : member.FormCode);
        foreach (var line in filled.Form.Lines.Where(line => line.Path is not null && IsOfList(line.Path)))
        {
            if (filled.Fields.GetValueOrDefault(line.Path!) is { Text.Length: > 0 } written && !IsSame(written.Text, Listed(line.Path!, member)))
                yield return CollectProblems.OtherFact(written.Place, line.Label.Text.Trim(' ', ':'), written.Text, Listed(line.Path!, member));
        }
    }

    static bool IsOfList(string path) => path is "member.born_text" or "member.admitted_text" or "member.official_text" or "member.party_post" or "member.government_post" or "member.union_post" or "member.unit";

    static string? Listed(string path, MemberFigure member) => path switch
    {
        "member.born_text" => member.BornText,
        "member.admitted_text" => member.AdmittedText,
        "member.official_text" => member.OfficialText,
        "member.party_post" => member.PartyPost,
        "member.government_post" => member.GovernmentPost,
        "member.union_post" => member.UnionPost,
        _ => member.Unit,
    };

    static bool IsSame(string written, string? listed) => listed is not null
        && (LineWords.Of(written).Same(LineWords.Of(listed)) || (OfficialDate.TryRead(written, out var day) && OfficialDate.TryRead(listed, out var known) && day == known));
}
