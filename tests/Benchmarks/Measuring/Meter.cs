using System.Diagnostics;

namespace Reports.Benchmarks.Measuring;

/// <summary>Measures ways in turns of some milliseconds: however fast the machine is just then, it is so for all of them.</summary>
static class Meter
{
    /// <summary>What one document of each way costs, median of the rounds, and its size.</summary>
    /// <param name="seconds">The processor time that each way gets in a round.</param>
    public static IReadOnlyList<Measured> Measure(IReadOnlyList<IWay> ways, int rounds, double seconds, int threads = 1)
    {
        var targets = Enumerable.Range(0, threads).Select(_ => new MemoryStream()).ToArray();
        Round(ways, seconds, targets);
        var times = Enumerable.Range(0, rounds).Select(_ => Round(ways, seconds, targets)).ToList();
        return ways.Select((way, at) => new Measured(
            way.Name, Median(times.Select(round => round[at].Cpu)), Median(times.Select(round => round[at].Wall)), SizeOf(way))).ToList();
    }

    static (double Cpu, double Wall)[] Round(IReadOnlyList<IWay> ways, double seconds, MemoryStream[] targets)
    {
        GC.Collect();
        var limit = TimeSpan.FromSeconds(seconds);
        var spent = ways.Select(way => new Spending(way, targets)).ToList();
        while (spent.Where(way => way.Cpu < limit).ToList() is { Count: > 0 } going)
            going.ForEach(way => way.TakeTurn());
        return [.. spent.Select(way => (way.Cpu.TotalMilliseconds / way.Made, way.Wall.TotalMilliseconds / way.Made))];
    }

    static long SizeOf(IWay way)
    {
        var target = new MemoryStream();
        way.Make(0, target);
        return target.Length;
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>What the turns of a way cost together.</summary>
    /// <param name="targets">One for each thread.</param>
    sealed class Spending(IWay way, MemoryStream[] targets)
    {
        static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(50);

        int _made;

        public int Made => _made;

        public TimeSpan Cpu { get; private set; }

        public TimeSpan Wall { get; private set; }

        public void TakeTurn()
        {
            var wall = Stopwatch.StartNew();
            var cpu = Spent();

            // Processor time: on a busy machine a turn on the clock may be somebody else's.
            var until = cpu + Turn;
            var others = targets.Skip(1).Select(target => new Thread(() => Make(target, until))).ToList();
            others.ForEach(thread => thread.Start());
            Make(targets[0], until);
            others.ForEach(thread => thread.Join());
            Cpu += Spent() - cpu;
            Wall += wall.Elapsed;
        }

        void Make(MemoryStream target, TimeSpan until)
        {
            var turns = 0;
            do
            {
                target.SetLength(0);
                way.Make(Interlocked.Increment(ref _made), target);
            }
            while (++turns % 4 != 0 || Spent() < until);
        }

        static TimeSpan Spent() => Environment.CpuUsage.TotalTime;
    }
}
