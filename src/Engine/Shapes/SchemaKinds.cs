using Reports.Engine.Data;

namespace Reports.Engine.Shapes;

/// <summary>What a value may be by its schema: <c>type</c>, or else <c>const</c>, <c>enum</c> and the words that only one type has.</summary>
static class SchemaKinds
{
    public static DataKinds Of(IReadOnlyList<DataObject> branches)
    {
        var kinds = branches.Aggregate(DataKinds.None, (kinds, branch) => kinds | Of(branch));
        return kinds == DataKinds.None ? DataKinds.Any : kinds;
    }

    static DataKinds Of(DataObject branch)
    {
        if (branch["type"] is { IsNull: false } type)
            return (type.AsArray() ?? Enumerable.Repeat(type, 1)).Aggregate(DataKinds.None, (kinds, name) => kinds | Named(name.AsString()));
        if (branch["enum"].AsArray() is { } values)
            return values.Aggregate(DataKinds.None, (kinds, value) => kinds | Constant(value));
        if (branch.TryGet("const", out var constant))
            return Constant(constant);
        return branch.Contains("properties") ? DataKinds.Object
            : branch.Contains("items") || branch.Contains("prefixItems") ? DataKinds.List
            : DataKinds.None;
    }

    static DataKinds Named(string? type) => type switch
    {
        "string" => DataKinds.Text,
        "number" or "integer" => DataKinds.Number,
        "boolean" => DataKinds.Boolean,
        "array" => DataKinds.List,
        "object" => DataKinds.Object,
        "null" => DataKinds.Null,
        _ => DataKinds.Any,
    };

    static DataKinds Constant(Value value) => new ValueShape([value]).Kinds;
}
