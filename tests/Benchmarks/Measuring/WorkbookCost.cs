using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Workbooks;

namespace Reports.Benchmarks.Measuring;

/// <summary>What a workbook costs against the JSON of the same year, in turns in one warm process; medians of processor time.</summary>
static class WorkbookCost
{
    const int WarmUp = 100;
    const int Rounds = 60;
    const int Crowd = 5000;
    const string File = "year";

    /// <summary>Prints a line for every sample, and one for a year of five thousand members.</summary>
    /// <param name="templates">The folder of editions, which has the samples.</param>
    public static void Run(string templates)
    {
        var catalogue = Catalogue.Load(templates);
        Console.WriteLine($"{"year",-22} {"JSON ms",8} {"xlsx ms",8} {"ratio",6} {"write ms",9} {"ratio",6}");
        var samples = Directory.GetFiles(Path.Combine(templates, "samples"), "*.json").Order(StringComparer.Ordinal).ToList();
        // All of the code is compiled for good before anything counts.
        foreach (var sample in samples)
            Measure(null, System.IO.File.ReadAllBytes(sample), catalogue, WarmUp);
        foreach (var sample in samples)
            Measure(Path.GetFileNameWithoutExtension(sample), System.IO.File.ReadAllBytes(sample), catalogue, Rounds);

        var crowd = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(templates, "samples", "thcs-2023.json")))!;
        var members = crowd["members"]!.AsArray();
        for (var number = members.Count; number < Crowd; number++)
        {
            var member = members[number % 20]!.DeepClone();
            member["name"] = $"{member["name"]} {number.ToString(CultureInfo.InvariantCulture)}";
            ((JsonObject)member).Remove("review");
            members.Add(member);
        }

        Measure("5,000 members", Encoding.UTF8.GetBytes(crowd.ToJsonString()), catalogue, 5);
    }

    static void Measure(string? name, byte[] json, Catalogue catalogue, int rounds)
    {
        var year = YearFile.Read(json, File);
        var edition = catalogue.Choose(year, out _)!;
        var workbook = YearWorkbook.Write(year, catalogue);
        Action[] ways =
        [
            () => RuleBook.Check(YearFile.Read(json, File), catalogue, edition),
            () => RuleBook.Check(YearWorkbook.Read(workbook, File, catalogue), catalogue, edition),
            () => YearWorkbook.Write(year, catalogue),
        ];
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var start = Environment.CpuUsage.TotalTime;
                ways[way]();
                times[way].Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            }
        }

        if (name is null)
            return;
        var medians = times.Select(list => list.Order().ElementAt(list.Count / 2)).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {medians[0],8:0.00} {medians[1],8:0.00} {medians[1] / medians[0],6:0.00} {medians[2],9:0.00} {medians[2] / medians[0],6:0.00}"));
    }
}
