using Reports.Engine.Vietnamese;
using Reports.Templates.Figures;
using Reports.Templates.Json;

namespace Reports.Templates.Collecting;

/// <summary>Finds whose form it is: by the printed name; by date of birth or admission where several have it; by the file's name when nothing else tells.</summary>
sealed class MemberSearch(IReadOnlyList<MemberFigure> members)
{
    readonly ILookup<string, MemberFigure> _byName = members.ToLookup(member => LineWords.Of(member.Name).ToString());

    /// <summary>The member; null when it is nobody of the list or not to be told, and then <paramref name="problem"/> says so.</summary>
    public MemberFigure? Find(FilledForm filled, out Diagnostic? problem)
    {
        problem = null;
        var named = _byName[LineWords.Of(filled.Name).ToString()].ToList();
        if (named.Count == 0)
        {
            problem = CollectProblems.UnknownMember(filled.NamePlace, filled.Name, Nearest.To(filled.Name, members.Select(member => member.Name)));
            return null;
        }

        if (named.Count == 1)
            return named[0];

        var found = Only(named, member => IsDay(filled, "member.born_text", member.BornText))
            ?? Only(named, member => IsDay(filled, "member.admitted_text", member.AdmittedText))
            ?? (HasDay(filled) ? null : Only(named, member => IsIn(filled.File, member)));
        problem = found is null ? CollectProblems.SeveralMembers(filled.NamePlace, filled.Name) : null;
        return found;
    }

    static MemberFigure? Only(IEnumerable<MemberFigure> members, Func<MemberFigure, bool> fits) => members.Where(fits).Take(2).ToList() is [var one] ? one : null;

    static bool IsDay(FilledForm filled, string field, string? listed) =>
        filled.Fields.GetValueOrDefault(field) is { } written && OfficialDate.TryRead(written.Text, out var day) && listed is not null && OfficialDate.TryRead(listed, out var known) && day == known;

    static bool HasDay(FilledForm filled) => filled.Fields.GetValueOrDefault("member.born_text") is { Text.Length: > 0 };

    // As generate names it: 03-do-thi-lan.docx, with whatever people put around it.
    static bool IsIn(string file, MemberFigure member) => Path.GetFileName(file).Contains($"{member.Number:00}-{member.Id}", StringComparison.OrdinalIgnoreCase);
}
