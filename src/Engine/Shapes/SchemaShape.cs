using Reports.Engine.Data;

namespace Reports.Engine.Shapes;

/// <summary>The shape that a JSON Schema describes, worked out as far as it is asked for: schemas may refer to themselves.</summary>
/// <remarks>
/// A schema that lists properties and says nothing of others is taken at its word: those others are what a slip of
/// the pen looks like. <c>additionalProperties: true</c> or <c>patternProperties</c> allow them.
/// </remarks>
sealed class SchemaShape : DataShape
{
    readonly SchemaReferences _references;
    readonly IReadOnlyList<DataObject> _branches;

    SchemaShape(IReadOnlyList<Value> schemas, SchemaReferences references) => (_references, _branches) = (references, references.Branches(schemas));

    internal override DataKinds Kinds => SchemaKinds.Of(_branches);

    internal override IEnumerable<string> Names => _branches
        .SelectMany(branch => branch["properties"].AsObject()?.Names ?? []).Distinct(StringComparer.Ordinal);

    internal override bool IsOpen => _branches.Count == 0
        || _branches.Any(branch => branch["additionalProperties"].IsTruthy || branch.Contains("patternProperties"))
        || (!Names.Any() && (Kinds & DataKinds.Object) != 0);

    internal override DataShape Items
    {
        get
        {
            var items = _branches.SelectMany(branch => new[] { branch["items"], branch["additionalItems"], branch["prefixItems"] })
                .SelectMany(items => items.AsArray() ?? Enumerable.Repeat(items, 1))
                .Where(items => items.AsObject() is not null)
                .ToList();
            return items.Count == 0 ? AnyShape.Instance : new SchemaShape(items, _references);
        }
    }

    public static SchemaShape Of(DataObject root) => new([root], new SchemaReferences(root));

    internal override DataShape? Member(string name)
    {
        var members = new List<Value>();
        foreach (var branch in _branches)
            if (branch["properties"].AsObject() is { } properties && properties.TryGet(name, out var member))
                members.Add(member);
        if (members.Count == 0)
            members.AddRange(_branches.Select(branch => branch["additionalProperties"]).Where(other => other.AsObject() is not null));
        return members.Count == 0 ? null : new SchemaShape(members, _references);
    }

    internal override bool IsRequired(string name) =>
        _branches.Any(branch => branch["required"].AsArray() is { } required && required.Any(item => item.AsString() == name));
}
