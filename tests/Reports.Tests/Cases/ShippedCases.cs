using System.Runtime.CompilerServices;
using Reports.Engine.Verification;

namespace Reports.Tests.Cases;

/// <summary>The cases of this repository: every document of every sample, as it was looked at and approved.</summary>
/// <remarks><c>reports verify tests/cases</c> runs the same ones.</remarks>
static class ShippedCases
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Folder { get; } = Path.Combine(Root, "tests", "cases");

    public static IReadOnlyList<VerificationCase> All { get; } = Find(Folder);

    public static IReadOnlyList<VerificationCase> Find(string folder)
    {
        var found = CaseFinder.Find(folder);
        found.Diagnostics.Should().BeEmpty();
        return found.Cases;
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
