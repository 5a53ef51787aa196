namespace Reports.Engine.Packaging;

/// <summary>Names of parts as packages compare them: without case, and <c>a%20b</c> is <c>a b</c> (ECMA-376 part 2, 6.2.2 and 6.3.5).</summary>
static class PartNames
{
    /// <summary>Two names of one part are the same text, case left aside.</summary>
    public static string Plain(string name) => name.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(name) : name;

    public static bool AreSame(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);
}
