using System.Diagnostics;

namespace Reports.Benchmarks.Measuring;

/// <summary>Measures ways in turns, so that what else the machine does meets all of them alike.</summary>
static class Meter
{
    /// <summary>The processor time of one document of each way in milliseconds, median of the rounds, and its size.</summary>
    public static IReadOnlyList<Measured> Measure(IReadOnlyList<IWay> ways, int rounds, double seconds, int threads = 1)
    {
        foreach (var way in ways)
            Run(way, seconds, threads);
        var times = ways.ToDictionary(way => way, _ => new List<(double Cpu, double Wall)>());
        for (var round = 0; round < rounds; round++)
            foreach (var way in ways)
                times[way].Add(Run(way, seconds, threads));
        return ways.Select(way => new Measured(
            way.Name, Median(times[way].Select(time => time.Cpu)), Median(times[way].Select(time => time.Wall)), SizeOf(way))).ToList();
    }

    static (double Cpu, double Wall) Run(IWay way, double seconds, int threads)
    {
        GC.Collect();
        var made = 0;
        var wall = Stopwatch.StartNew();
        var cpu = Spent();

        // Processor time: on a busy machine a second on the clock is not enough to get warm.
        var until = cpu + TimeSpan.FromSeconds(seconds);
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            var target = new MemoryStream();
            var turns = 0;
            do
            {
                target.SetLength(0);
                way.Make(Interlocked.Increment(ref made), target);
            }
            while (++turns % 8 != 0 || Spent() < until);
        })).ToList();
        all.ForEach(thread => thread.Start());
        all.ForEach(thread => thread.Join());
        var spent = Spent() - cpu;
        return (spent.TotalMilliseconds / made, wall.Elapsed.TotalMilliseconds / made);
    }

    static TimeSpan Spent() => Environment.CpuUsage.TotalTime;

    static long SizeOf(IWay way)
    {
        var target = new MemoryStream();
        way.Make(0, target);
        return target.Length;
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
