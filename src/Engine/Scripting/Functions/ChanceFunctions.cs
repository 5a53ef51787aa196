using System.Buffers.Binary;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions <c>math.random</c> and <c>math.uuid</c>: off unless the host gives a seed, and then the same in every render of that seed.</summary>
static class ChanceFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("math.random", [Required("minValue", Integer), Required("maxValue", Integer)], Random)
        .Add("math.uuid", [], Uuid);

    static Value Random(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var (least, bound) = (arguments[0].AsInteger(), arguments[1].AsInteger());
        if (least > bound)
            throw FunctionProblems.EmptyInterval(call.Location, least, bound);
        var next = Sequence(call, "math.random").Next();
        var width = unchecked((ulong)(bound - least));
        return width == 0 ? least : unchecked(least + (long)(next % width));
    }

    static Value Uuid(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var sequence = Sequence(call, "math.uuid");
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, sequence.Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], sequence.Next());
        // Version 4, variant 1, as RFC 9562 marks what was drawn.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    static SeededSequence Sequence(FunctionCall call, string function)
    {
        var seed = call.Context.Settings.Seed ?? throw FunctionProblems.NoChance(call.Location, function);
        return call.Context.State<SeededSequence>(typeof(SeededSequence)).StartedWith(seed);
    }
}
