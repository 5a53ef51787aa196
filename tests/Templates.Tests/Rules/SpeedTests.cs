using System.Diagnostics;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>Guards against a slip of an order of magnitude; the target (1,000 files in 5 s of CPU) is measured by the benchmarks.</summary>
public sealed class SpeedTests
{
    [Fact]
    public void A_thousand_branch_files_are_checked_in_seconds()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json").Select(File.ReadAllBytes).ToList();
        RuleBook.Check(YearFile.Read(files[0], "warm.json"), Repository.Catalogue);

        var watch = Stopwatch.StartNew();
        for (var at = 0; at < 1000; at++)
            RuleBook.Check(YearFile.Read(files[at % files.Count], "year.json"), Repository.Catalogue);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }
}
