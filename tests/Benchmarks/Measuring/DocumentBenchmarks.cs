using System.IO.Compression;
using Reports.Benchmarks.Works;
using Reports.Engine;

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
                first, new OurWay(work, CompressionLevel.Optimal), new OurWay(work, CompressionLevel.Fastest, DataSource.Json), new OurWay(work, CompressionLevel.Fastest, DataSource.EscapedJson),
                .. work.Name == "W2" ? new[] { new OurWay(work, CompressionLevel.Fastest, DataSource.Object) } : [],
                new OurWay(work, CompressionLevel.Fastest, isAwaited: true),
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

    /// <summary>What a warm render allocates, in bytes, and what compiling a template costs, in processor milliseconds.</summary>
    public static void Costs(IReadOnlyList<string> templates, int turns)
    {
        foreach (var work in WorkFiles.All)
        {
            var way = new OurWay(work, CompressionLevel.Fastest);
            var target = new MemoryStream(4 << 20);
            Make(way, target, turns);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Make(way, target, turns);
            Console.WriteLine(FormattableString.Invariant($"{work.Name}\tallocated\t{(GC.GetAllocatedBytesForCurrentThread() - before) / turns}"));
        }

        foreach (var (file, bytes) in templates.Select(file => (file, File.ReadAllBytes(file))))
        {
            Compile(file, bytes, turns);
            var before = Environment.CpuUsage.TotalTime;
            Compile(file, bytes, turns);
            Console.WriteLine(FormattableString.Invariant($"{Path.GetFileName(file)}\tcompiled\t{(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / turns:0.00}"));
        }
    }

    static void Make(OurWay way, MemoryStream target, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            target.SetLength(0);
            way.Make(turn, target);
        }
    }

    static void Compile(string file, byte[] bytes, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
            _ = WordTemplate.Compile(bytes, file, WordTemplate.DefaultSettings, []) ?? throw new InvalidOperationException(file);
    }

    static IEnumerable<IWay> Floors(byte[] finished) =>
        from packsAll in new[] { true, false }
        from level in new[] { CompressionLevel.Fastest, CompressionLevel.Optimal }
        select new FloorWay(finished, level, packsAll);

    static string PeakMemory() => File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
        .Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim();
}
