using System.Text;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>A year that goes through a workbook states the same.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_every_sample(string file)
    {
        var year = YearFile.Read(File.ReadAllBytes(file), "nam.json");
        var workbook = YearWorkbook.Write(year, Repository.Catalogue);
        File.WriteAllBytes("/tmp/wb-" + Path.GetFileNameWithoutExtension(file) + ".xlsx", workbook);
        var read = YearWorkbook.Read(workbook, "nam.xlsx", Repository.Catalogue);
        read.Diagnostics.Should().BeEmpty();
        Encoding.UTF8.GetString(read.ToJson()).Should().Be(Encoding.UTF8.GetString(year.ToJson()));
    }
}
