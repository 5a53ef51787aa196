using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Reports.Benchmarks.Works;

namespace Reports.Benchmarks.Measuring;

/// <summary><c>reports batch</c> over more and more member forms, JSON Lines to a zip: what memory does when the input grows.</summary>
/// <remarks>Each size runs in a process of its own, because a peak never comes down again.</remarks>
static class BatchGrowth
{
    static readonly int[] Usual = [1_000, 10_000, 100_000];

    /// <summary>Runs all sizes, smallest first, and prints a line for each.</summary>
    public static int Run(IReadOnlyList<int> sizes)
    {
        var scratch = Directory.CreateTempSubdirectory("reports-growth-").FullName;
        try
        {
            var form = Work.Form();
            File.WriteAllBytes(Path.Combine(scratch, "form.docx"), form.Template(Dialects.Templates[0]));
            Console.WriteLine($"{"forms",9} {"gen 0",7} {"gen 1",7} {"gen 2",7} {"peak heap MB",13} {"peak memory MB",15} {"CPU s",8}");
            foreach (var size in sizes.Count > 0 ? sizes : Usual)
            {
                WriteRecords(form, size, Path.Combine(scratch, "forms.jsonl"));
                var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Own(), "growth-of", scratch, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
                using var process = Process.Start(start)!;
                var lines = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
                process.WaitForExit();
                if (process.ExitCode != 0)
                    return process.ExitCode;
                // What the program itself says stands before.
                Console.WriteLine(lines[^1]);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Runs one size in this process and prints its line.</summary>
    public static int Measure(string scratch, string forms)
    {
        using var heap = new PeakHeap();
        // The door of the program itself, as the system calls it.
        var program = Assembly.Load("reports").EntryPoint!;
        string[] line = ["batch", Path.Combine(scratch, "forms.jsonl"), "--template", Path.Combine(scratch, "form.docx"), "-o", Path.Combine(scratch, "forms.zip")];
        var code = program.Invoke(null, [line]) is int ended ? ended : 0;
        using var self = Process.GetCurrentProcess();
        const double Million = 1e6;
        Console.WriteLine(FormattableString.Invariant(
            $"{forms,9} {GC.CollectionCount(0),7} {GC.CollectionCount(1),7} {GC.CollectionCount(2),7} {heap.Most / Million,13:0.0} {self.PeakWorkingSet64 / Million,15:0.0} {Environment.CpuUsage.TotalTime.TotalSeconds,8:0.0}"));
        return code;
    }

    /// <summary>Writes so many members' forms as JSON Lines.</summary>
    public static void WriteRecords(Work form, int size, string path)
    {
        using var lines = new StreamWriter(path);
        for (var record = 0; record < size; record++)
            lines.Write(form.Data[record % form.Data.Count].ToJsonString() + "\n");
    }

    // As `dotnet Reports.Benchmarks.dll` the program needs its own name; as an executable it does not.
    static IEnumerable<string> Own() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(BatchGrowth).Assembly.Location] : [];
}
