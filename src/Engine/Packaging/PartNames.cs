using System.Text.RegularExpressions;

namespace Reports.Engine.Packaging;

/// <summary>Names of parts as packages compare them: without case, and <c>a%20b</c> is <c>a b</c> (ECMA-376 part 2, 6.2.2 and 6.3.5).</summary>
static partial class PartNames
{
    /// <summary>Two names of one part are the same text, case left aside.</summary>
    public static string Plain(string name) => name.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(name) : name;

    /// <summary>For sets and tables of names: a name that is looked up or added is compared as packages compare it.</summary>
    public static IEqualityComparer<string> Comparer { get; } =
        EqualityComparer<string>.Create((one, other) => AreSame(one!, other!), name => Plain(name).GetHashCode(StringComparison.OrdinalIgnoreCase));

    /// <summary>The name without escapes of letters, digits, <c>- . _ ~</c>: no name of a part may have them, and the SDK does not see such a part (ECMA-376 part 2, 6.2.2.2).</summary>
    public static string Normal(string name) => name.Contains('%', StringComparison.Ordinal)
        ? Needless().Replace(name, escape => ((char)int.Parse(escape.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : name;

    public static bool AreSame(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    public static bool IsRelationships(string name) => EndsWith(name, ".rels");

    public static bool EndsWith(string name, string ending) => Plain(name).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("%(?:2[DEde]|3[0-9]|4[1-9A-Fa-f]|5[0-9AFaf]|6[1-9A-Fa-f]|7[0-9AEae])")]
    private static partial Regex Needless();
}
