using System.Numerics;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Scriban.Runtime;

namespace Reports.Engine.Tests.Scripting.Library;

/// <summary>Whatever a template hands to a function, it prints something or stops with a diagnostic that has a place.</summary>
public sealed class AnyArgumentsTests
{
    const int CallsPerArity = 150;

    static readonly Value[] Pool =
    [
        default, true, false, 0, 1, -1, 7, long.MaxValue, long.MinValue, BigInteger.Pow(10, 40), 0.5, -2.5, 1e300,
        double.NaN, double.PositiveInfinity, 1.5f, 12.50m, decimal.MaxValue, "", " ", "abc", "Nguyễn", "12", "-3.5", "(", "%d", "%", "2026-03-05",
        "vi-VN", "\0\ud800", "[1,2]", "N2", new string('x', 500), DateTime.MaxValue, DateTime.MinValue, new DateTime(2026, 3, 5), TimeSpan.MaxValue,
        TimeSpan.FromHours(3), Value.Of(Scriban.Runtime.EmptyScriptObject.Default), new DataArray(), new DataArray([1, "b", default, 2.5]), new DataArray(["Lê An", "Bùi Ánh"]),
        new DataObject(), new DataObject { ["a"] = 1, ["b"] = new DataArray([1]) }, Value.Of(Enumerable.Range(1, 5)), Value.Of(new Scriban.Runtime.ScriptArray { 1, "x" }),
        Circle(), Function("string.upcase"), Function("array.size"), Function("math.plus"),
    ];

    static readonly RenderSettings Settings = RenderSettings.Lenient with
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
        var function = Builtins.Library.Find(name)!;
        var most = Math.Min(function.ParameterCount + (function.VarParamKind == ScriptVarParamKind.None ? 0 : 2), 5);
        for (var arity = function.RequiredParameterCount; arity <= most; arity++)
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
            var data = new DataObject();
            for (var i = 0; i < arity; i++)
            {
                next = (next * 1664525) + 1013904223;
                data[letters[i]] = Pool[i == 0 && call < Pool.Length ? call : (int)((next >> 16) % Pool.Length)];
            }
            Render(script, data);
        }
    }

    static void Render(Script script, DataObject data)
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

    static Value Function(string name) => Value.Of(Builtins.Library.Find(name));

    static DataArray Circle()
    {
        var circle = new DataArray();
        circle.Add(circle);
        return circle;
    }
}
