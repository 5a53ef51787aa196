using Reports.Engine.Data;

namespace Reports.Engine.Shapes;

/// <summary>Lays a schema out: what it refers to (<c>$ref</c>) and what it is put together from (<c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>).</summary>
sealed class SchemaReferences(DataObject root)
{
    static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    static readonly string[] Singles = ["then", "else"];

    /// <summary>Every schema that says something about the value: each once, however they refer to each other.</summary>
    public IReadOnlyList<DataObject> Branches(IReadOnlyList<Value> schemas)
    {
        var branches = new List<DataObject>();
        var seen = new HashSet<DataObject>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<Value>(schemas);
        while (waiting.TryDequeue(out var schema))
        {
            if (schema.AsObject() is not { } branch || !seen.Add(branch))
                continue;
            branches.Add(branch);
            if (branch["$ref"].AsString() is { } reference)
                waiting.Enqueue(Target(reference));
            foreach (var name in Lists)
                foreach (var part in branch[name].AsArray() ?? [])
                    waiting.Enqueue(part);
            foreach (var name in Singles)
                waiting.Enqueue(branch[name]);
        }

        return branches;
    }

    // #/$defs/member is a JSON pointer; addresses outside of the file are not looked up.
    Value Target(string reference)
    {
        if (!reference.StartsWith('#'))
            return default;
        Value target = root;
        foreach (var step in reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            target = target.AsObject() is { } parent ? parent[name]
                : target.AsArray() is { } list && int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var index)
                    && index >= 0 && index < list.Count ? list[index]
                : default;
        }

        return target;
    }
}
