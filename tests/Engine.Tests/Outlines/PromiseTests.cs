using System.Runtime.CompilerServices;

namespace Reports.Engine.Tests.Outlines;

/// <summary>docs/outline.md names every kind of thing that is shown or passed over, and for each there is a pair of documents that proves it.</summary>
public sealed class PromiseTests
{
    [Fact]
    public void Everything_that_the_page_promises_to_show_has_a_pair() =>
        Promises("What counts, one by one").Should().BeEquivalentTo(OutlinePairs.Shown.Keys);

    [Fact]
    public void Everything_that_the_page_promises_to_pass_over_has_a_pair() =>
        Promises("What does not count").Should().BeEquivalentTo(SilentPairs.All.Keys);

    // The second column of the section's table, parted by semicolons.
    static IEnumerable<string> Promises(string section)
    {
        var lines = File.ReadLines(Page()).SkipWhile(line => !(line.StartsWith("## ", StringComparison.Ordinal) && line.EndsWith(section, StringComparison.Ordinal))).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .SelectMany(line => line.Split('|')[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    static string Page([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "outline.md"));
}
