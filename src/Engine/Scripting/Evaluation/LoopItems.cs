using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>What a loop goes over: the items of an array or range, the characters of a text, the members of an object.</summary>
readonly struct LoopItems
{
    readonly ScriptArray? _array;
    readonly Value _source;

    LoopItems(Value source, int count)
    {
        _array = source.AsArray();
        _source = source;
        Count = count;
    }

    public int Count { get; }

    public Value this[int index] => _array is null ? ReadItem(index) : index < _array.Count ? _array[index] : default;

    /// <summary>The items of a value; null for what has none.</summary>
    public static LoopItems? Of(Value value) => value.Kind switch
    {
        ValueKind.Array => new LoopItems(value, value.AsArray()!.Count),
        ValueKind.Range => new LoopItems(value, value.AsRange()!.Count),
        ValueKind.String => new LoopItems(value, value.AsSpan().Length),
        ValueKind.Object => new LoopItems(value, value.AsObject()!.Count),
        _ => null,
    };

    Value ReadItem(int index)
    {
        if (_source.AsRange() is { } range)
            return range[index];
        if (_source.IsString)
            return _source.Slice(index, 1);

        var members = _source.AsObject()!;
        return index >= members.Count
            ? default
            : Value.From(new ScriptObject { ["key"] = members.NameAt(index), ["value"] = members.ValueAt(index) });
    }
}
