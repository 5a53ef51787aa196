using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Reports.Cli.Tests;

/// <summary>The files of the checkout that tests read.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Sample { get; } = Path.Combine(Root, "templates", "samples", "thcs-2023.json");

    public static string AsPrinted { get; } = Path.Combine(Root, "tests", "Templates.Tests", "fixtures", "reference-as-printed.json");

    /// <summary>The sample without its acknowledgements: what the branch has accepted is a warning again.</summary>
    public static string SampleWithWarnings()
    {
        var year = JsonNode.Parse(File.ReadAllText(Sample))!.AsObject();
        year.Remove("acknowledged").Should().BeTrue();
        return year.ToJsonString();
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
