using System.Numerics;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Tests.Scripting.Functions;

/// <summary>Whatever a template hands to a function, it prints something or stops with a diagnostic that has a place.</summary>
public sealed class AnyArgumentsTests
{
    const int CallsPerArity = 150;

    static readonly Value[] Pool =
    [
        default, true, false, 0, 1, -1, 7, long.MaxValue, long.MinValue, BigInteger.Pow(10, 40), 0.5, -2.5, 1e300,
        double.NaN, double.PositiveInfinity, 1.5f, 12.50m, decimal.MaxValue, "", " ", "abc", "Nguyễn", "12", "-3.5", "(", "%d", "%", "2026-03-05",
        "vi-VN", "\0\ud800", "[1,2]", "N2", new string('x', 500), DateTime.MaxValue, DateTime.MinValue, new DateTime(2026, 3, 5), TimeSpan.MaxValue,
        TimeSpan.FromHours(3), Value.Empty, new ScriptArray(), new ScriptArray([1, "b", default, 2.5]), new ScriptArray(["Lê An", "Bùi Ánh"]),
        new ScriptObject(), new ScriptObject { ["a"] = 1, ["b"] = new ScriptArray([1]) }, ScriptRange.Including(1, 5), ScriptRange.Including(5, 1_000_000_000),
        Circle(), Function("string.upcase"), Function("array.size"), Function("math.plus"),
    ];

    static readonly RenderSettings Settings = new()
    {
        Seed = 1,
        Clock = new DateTimeOffset(2026, 3, 5, 0, 0, 0, TimeSpan.Zero),
        Limits = RenderLimits.Default with { StringSize = 10_000, ArraySize = 1000, LoopSteps = 100_000, RegexTime = TimeSpan.FromMilliseconds(20) },
    };

    public static TheoryData<string> Names => new(Builtins.Library.Functions.Select(function => function.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_or_stop_with_a_place(string name)
    {
        var function = Builtins.Library.Functions.First(pair => pair.Key == name).Value;
        var most = Math.Min(function.Parameters.Count + (function.HasRest ? 2 : 0), 5);
        for (var arity = function.RequiredCount; arity <= most; arity++)
            CallWithAnything(name, arity);
    }

    static void CallWithAnything(string name, int arity)
    {
        string[] letters = ["a", "b", "c", "d", "e"];
        var code = $"{{{{ {name} {string.Join(' ', letters[..arity])} }}}}";
        var script = Script.CompileText(code, "case", new ScriptSettings(Builtins.Library) { Evaluation = true }, [])!;
        // Every value comes first once; the rest follow from a fixed sequence.
        var next = 12345u;
        for (var call = 0; call < CallsPerArity; call++)
        {
            var data = new ScriptObject();
            for (var i = 0; i < arity; i++)
            {
                next = (next * 1664525) + 1013904223;
                data[letters[i]] = Pool[i == 0 && call < Pool.Length ? call : (int)((next >> 16) % Pool.Length)];
            }
            Render(script, data);
        }
    }

    static void Render(Script script, ScriptObject data)
    {
        using var output = new Utf8Output();
        try
        {
            script.Render(new RenderContext(data, Settings, output));
        }
        catch (DiagnosticException stopped)
        {
            stopped.Diagnostic.Location.Should().NotBeNull();
            stopped.Diagnostic.Message.Vietnamese.Should().NotBeEmpty();
        }
    }

    static ScriptFunction Function(string name) => Builtins.Library.Functions.First(pair => pair.Key == name).Value;

    static ScriptArray Circle()
    {
        var circle = new ScriptArray();
        circle.Add(circle);
        return circle;
    }
}
