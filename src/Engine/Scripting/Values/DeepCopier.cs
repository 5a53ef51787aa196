namespace Reports.Engine.Scripting.Values;

/// <summary>Copies objects and arrays with everything below them; what occurs twice stays one.</summary>
sealed class DeepCopier
{
    readonly Dictionary<object, object> _copies = new(ReferenceEqualityComparer.Instance);

    public ScriptObject Copy(ScriptObject source)
    {
        if (_copies.TryGetValue(source, out var known))
            return (ScriptObject)known;

        var copy = source.Copy();
        _copies.Add(source, copy);
        for (var index = 0; index < copy.Count; index++)
            copy.Put(copy.NameAt(index), Copy(copy.ValueAt(index)));
        return copy;
    }

    ScriptArray Copy(ScriptArray source)
    {
        if (_copies.TryGetValue(source, out var known))
            return (ScriptArray)known;

        var copy = source.Copy();
        _copies.Add(source, copy);
        for (var index = 0; index < copy.Count; index++)
            copy[index] = Copy(copy[index]);
        if (copy.Properties is { } properties)
            copy.Properties = Copy(properties);
        return copy;
    }

    Value Copy(Value value) => value.Kind switch
    {
        ValueKind.Object when !value.IsEmpty => Copy(value.AsObject()!),
        ValueKind.Array => Copy(value.AsArray()!),
        _ => value,
    };
}
