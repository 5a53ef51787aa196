using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;

namespace Reports.Benchmarks.Measuring;

/// <summary>Several builds of these benchmarks in one process, in turns of a few milliseconds: however fast the machine is just then, it is so for all of them.</summary>
static class Builds
{
    // Long enough for the clock, short enough for the machine to stay as it is.
    const double Turn = 3;

    /// <summary>Prints for every work and every form the median milliseconds of each build, and its ratio to the first, the median of all turns.</summary>
    /// <param name="folders">Where the builds lie, each with its <c>Reports.Benchmarks.dll</c>.</param>
    /// <param name="forms">Templates to be compiled.</param>
    public static void Compare(IReadOnlyList<string> folders, IReadOnlyList<string> forms, int turns)
    {
        var builds = folders.Select(folder => new Build(Path.GetFullPath(folder))).ToList();
        foreach (var form in forms)
            Compare($"{Path.GetFileName(form)} compiled", [.. builds.Select(build => build.Compiling(form))], turns);
        foreach (var level in new[] { CompressionLevel.Fastest, CompressionLevel.Optimal })
            for (var work = 0; work < 3; work++)
                Compare($"W{work + 1} {level}", [.. builds.Select(build => build.Making(work, level))], turns);
    }

    static void Compare(string name, Action[] ways, int turns)
    {
        // Measured twice: the first time holds the compiling of the code.
        var counts = ways.Select(way => (int)Math.Ceiling(Turn / Math.Max(0.001, Math.Min(Warm(way), Warm(way))))).ToArray();
        var times = new double[ways.Length][];
        for (var way = 0; way < ways.Length; way++)
            times[way] = new double[turns];
        for (var turn = 0; turn < turns; turn++)
            for (var at = 0; at < ways.Length; at++)
            {
                var way = (turn + at) % ways.Length;
                times[way][turn] = Run(ways[way], counts[way]);
            }

        var columns = times.Select(time => FormattableString.Invariant($"{Meter.Median(time):0.000}\t{Meter.Median(time.Zip(times[0], (own, first) => own / first)):0.000}"));
        Console.WriteLine($"{name}\t{string.Join('\t', columns)}");
    }

    static double Warm(Action way)
    {
        var (watch, made) = (Stopwatch.StartNew(), 0);
        for (; watch.ElapsedMilliseconds < 1500 || made < 60; made++)
            way();
        return watch.Elapsed.TotalMilliseconds / made;
    }

    static double Run(Action way, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
            way();
        return watch.Elapsed.TotalMilliseconds / count;
    }

    /// <summary>One build, its assemblies apart from those of the others. What is asked of it is as old as the builds to be compared.</summary>
    sealed class Build(string folder) : AssemblyLoadContext
    {
        public Action Compiling(string form)
        {
            var load = In("Reports.Engine", "Reports.Engine.WordTemplate").GetMethods()
                .First(method => method.Name == "Load" && method.GetParameters()[0].ParameterType == typeof(byte[]));
            object?[] arguments = [File.ReadAllBytes(form), Path.GetFileName(form), null];
            return () => load.Invoke(null, arguments);
        }

        public Action Making(int work, CompressionLevel level)
        {
            var works = (IEnumerable<object>)In("Reports.Benchmarks", "Reports.Benchmarks.Works.WorkFiles").GetProperty("All")!.GetValue(null)!;
            var way = In("Reports.Benchmarks", "Reports.Benchmarks.Measuring.OurWay").GetConstructors()[0];
            object?[] arguments = [works.ElementAt(work), level, .. way.GetParameters().Skip(2).Select(parameter => parameter.DefaultValue)];
            var make = way.DeclaringType!.GetMethod("Make")!.CreateDelegate<Action<int, MemoryStream>>(way.Invoke(arguments));
            var (turn, target) = (0, new MemoryStream());
            return () =>
            {
                target.SetLength(0);
                make(turn++, target);
            };
        }

        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(folder, assemblyName.Name + ".dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;

        Type In(string assembly, string type) => LoadFromAssemblyName(new AssemblyName(assembly)).GetType(type, throwOnError: true)!;
    }
}
