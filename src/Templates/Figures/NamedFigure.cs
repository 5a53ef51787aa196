using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>People counted and named: kết nạp, giới thiệu, chuyển chính thức.</summary>
sealed record NamedFigure(int? Count, IReadOnlyList<string> Names, string? NamesText, int? Target, bool OverTarget)
{
    public static NamedFigure? Of(NamedCount? facts)
    {
        if (facts is null)
            return null;

        var names = facts.Names ?? [];
        var count = facts.Count ?? (names.Count > 0 ? names.Count : null);
        // A text without a name would stand empty behind its colon: in Scriban even "" is true.
        return count is null ? null : new(count, names, names.Count > 0 ? string.Join("; ", names) : null, facts.Target, count > facts.Target || (facts.Target is null && facts.OverTarget == true));
    }
}
