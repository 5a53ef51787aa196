using System.IO.Compression;
using Reports.Benchmarks.Works;

namespace Reports.Benchmarks.Measuring;

/// <summary>Whole documents, ours and the floors, in one process and in turns; a line of tab-separated figures for each.</summary>
static class DocumentBenchmarks
{
    public static void Run(int rounds, double seconds, int threads)
    {
        foreach (var work in WorkFiles.All)
        {
            var first = new OurWay(work, CompressionLevel.Fastest);
            var finished = new MemoryStream();
            first.Make(0, finished);
            if (!VisibleText.Of(finished.ToArray()).SequenceEqual(VisibleText.Of(work.Expected(work.Data[0]))))
                throw new InvalidOperationException($"{work.Name} shows another text than expected.");

            IWay[] ways =
            [
                first, new OurWay(work, CompressionLevel.Optimal), new OurWay(work, CompressionLevel.Fastest, reads: true),
                .. Floors(finished.ToArray()),
            ];
            foreach (var way in Meter.Measure(ways, rounds, seconds, threads))
                Console.WriteLine(FormattableString.Invariant($"{work.Name}\t{threads}\t{way.Name}\t{way.Cpu:0.0000}\t{way.Wall:0.0000}\t{way.Size}"));
        }
    }

    /// <summary>One render of W3 with so many rows in a process of its own: processor time and the most memory it had.</summary>
    public static void Grow(int rows)
    {
        var way = new OurWay(Work.Table(rows), CompressionLevel.Fastest);
        var target = new MemoryStream();
        var before = PeakMemory();
        foreach (var measured in Meter.Measure([way], 3, 0.5))
            Console.WriteLine(FormattableString.Invariant($"{rows}\t{measured.Cpu:0.000}\t{before}\t{PeakMemory()}\t{measured.Size}"));
        target.Dispose();
    }

    static IEnumerable<IWay> Floors(byte[] finished) =>
        from packsAll in new[] { true, false }
        from level in new[] { CompressionLevel.Fastest, CompressionLevel.Optimal }
        select new FloorWay(finished, level, packsAll);

    static string PeakMemory() => File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
        .Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim();
}
