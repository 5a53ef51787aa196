namespace Reports.Templates.Figures;

/// <summary>The name of an organisation as the head of a paper prints it: in capitals, no name parted, a long one broken before the kind of unit.</summary>
/// <remarks>«ĐẢNG BỘ PHƯỜNG SÔNG / MÂY» is sent back by the office: a line breaks as «CHI BỘ / TRƯỜNG TIỂU HỌC / SÔNG MÂY».</remarks>
static class UnitName
{
    /// <summary>So many letters the left column of the head holds in one line.</summary>
    const int Line = 21;

    const char NoBreak = '\u00A0';

    const string Branch = "chi bộ ";

    /// <summary>Kinds of units whose name follows at once: they stay with it.</summary>
    static readonly string[] Places = ["thị trấn", "thị xã", "thành phố", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã"];

    /// <summary>Kinds of schools, longest first: the name may stand in the line below.</summary>
    static readonly string[] Schools =
    [
        "trường tiểu học và trung học cơ sở", "trường trung học cơ sở và trung học phổ thông", "trường trung học phổ thông", "trường trung học cơ sở",
        "trường phổ thông dân tộc nội trú", "trường phổ thông dân tộc bán trú", "trường th&thcs", "trường thcs&thpt", "trường tiểu học", "trường mầm non", "trường mẫu giáo",
        "trường thcs", "trường thpt", "trường",
    ];

    static readonly string[] Kinds = [.. Schools, .. Places];

    /// <summary>The lines of the head, parted by line ends.</summary>
    public static string Lines(string name)
    {
        // Words that stand for a missing name are read as they are.
        if (name.StartsWith('['))
            return name;

        var rest = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (At(rest) is not ({ } at, { } kind) || at == 0)
            return Upper(rest.Length <= Line ? rest.Replace(' ', NoBreak) : LastTwoBound(rest));

        var organisation = rest[..(at - 1)].Replace(' ', NoBreak);
        var unit = Schools.Contains(kind)
            ? string.Join(' ', new[] { rest.Substring(at, kind.Length), rest[(at + kind.Length)..].TrimStart() }.Where(part => part.Length > 0).Select(part => part.Replace(' ', NoBreak)))
            : rest[at..].Replace(' ', NoBreak);
        return Upper($"{organisation}{(rest.Length > Line ? '\n' : ' ')}{unit}");
    }

    /// <summary>The name as a field prints it: where it breaks, it breaks before the kind of unit or after it.</summary>
    public static string Bound(string name)
    {
        if (name.StartsWith('['))
            return name;

        return At(name) is ({ } at, { } kind)
            ? name[..(at + kind.Length)] + Tail(name[(at + kind.Length)..], Places.Contains(kind))
            : LastTwoBound(name);
    }

    /// <summary>The unit of a branch, for a field that is called «Chi bộ»: «Trường THCS Sông Mây».</summary>
    public static string Unit(string branch) =>
        Bound(branch.StartsWith(Branch, StringComparison.OrdinalIgnoreCase) && branch.Length > Branch.Length ? branch[Branch.Length..].TrimStart() : branch);

    /// <summary>What a unit is called: one thing; the name of a place stays with its kind too.</summary>
    static string Tail(string name, bool stays) => name.Length == 0 ? name : $"{(stays ? NoBreak : ' ')}{name.Trim().Replace(' ', NoBreak)}";

    /// <summary>A long name of no known kind: its last two words, mostly a place, stay together.</summary>
    static string LastTwoBound(string name) => name.LastIndexOf(' ') is var at and > 0 ? $"{name[..at]}{NoBreak}{name[(at + 1)..]}" : name;

    /// <summary>The first kind of unit that stands in the name as words of its own; of two at one place the longer.</summary>
    static (int At, string Kind)? At(string name)
    {
        (int At, string Kind)? first = null;
        foreach (var kind in Kinds)
        {
            var at = name.IndexOf(kind, StringComparison.OrdinalIgnoreCase);
            while (at >= 0 && !((at == 0 || name[at - 1] == ' ') && (at + kind.Length == name.Length || name[at + kind.Length] == ' ')))
                at = name.IndexOf(kind, at + 1, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first is null || at < first.Value.At || (at == first.Value.At && kind.Length > first.Value.Kind.Length)))
                first = (at, kind);
        }

        return first;
    }

    static string Upper(string text) => text.ToUpperInvariant();
}
