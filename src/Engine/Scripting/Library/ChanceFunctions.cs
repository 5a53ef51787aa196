using System.Buffers.Binary;
using Reports.Engine.Scripting.Running;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions <c>math.random</c> and <c>math.uuid</c>: off unless the host gives a seed, and then the same in every render of that seed.</summary>
static class ChanceFunctions
{
    public static object? Random(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        var (least, bound) = ((int)arguments[0]!, (int)arguments[1]!);
        if (least > bound)
            throw FunctionProblems.EmptyInterval(evaluator.Render.Locate(caller?.Span ?? default), least, bound);
        var next = Sequence(evaluator, caller, "math.random").Next();
        var width = (ulong)((long)bound - least);
        return width == 0 ? least : (int)(least + (long)(next % width));
    }

    public static object? Uuid(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        var sequence = Sequence(evaluator, caller, "math.uuid");
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, sequence.Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], sequence.Next());
        // Version 4, variant 1, as RFC 9562 marks what was drawn.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    static SeededSequence Sequence(Evaluator evaluator, ScriptNode? caller, string function)
    {
        var seed = evaluator.Render.Settings.Seed ?? throw FunctionProblems.NoChance(evaluator.Render.Locate(caller?.Span ?? default), function);
        return evaluator.Render.State<SeededSequence>(typeof(SeededSequence)).StartedWith(seed);
    }
}

/// <summary>Numbers that look drawn but follow from a seed alone.</summary>
/// <remarks>SplitMix64 of Steele, Lea and Flood (2014): the same on every machine, and no secret.</remarks>
sealed class SeededSequence
{
    ulong? _state;

    /// <summary>This sequence, begun with the seed unless it has begun.</summary>
    public SeededSequence StartedWith(ulong seed)
    {
        _state ??= seed;
        return this;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var state = (_state ?? 0) + 0x9E3779B97F4A7C15;
            _state = state;
            state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
            return state ^ (state >> 31);
        }
    }
}
