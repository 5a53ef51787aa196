using Reports.Engine.Data;

namespace Reports.Engine.Shapes;

/// <summary>The shape of values that stand at the same place of the data: what one of them has, any may have.</summary>
sealed class ValueShape(IReadOnlyList<Value> values, bool isMissingNull = false) : DataShape
{
    // Past this the items of a list say the same again.
    const int MostValues = 2000;

    DataKinds? _kinds;

    internal override DataKinds Kinds => _kinds ??= values.Aggregate(DataKinds.None, (kinds, value) => kinds | KindOf(value));

    internal override IEnumerable<string> Names => Objects.SelectMany(o => o.Names).Distinct(StringComparer.Ordinal);

    internal override bool IsOpen => false;

    internal override bool IsMissingNull => isMissingNull;

    internal override DataShape Items
    {
        get
        {
            var items = values.SelectMany(value => value.AsArray() ?? Enumerable.Empty<Value>()).Take(MostValues).ToList();
            return items.Count == 0 ? AnyShape.Instance : new ValueShape(items);
        }
    }

    IEnumerable<DataObject> Objects => values.Select(value => value.AsObject()).OfType<DataObject>();

    internal override DataShape? Member(string name)
    {
        var members = new List<Value>();
        foreach (var parent in Objects)
            if (parent.TryGet(name, out var member))
                members.Add(member);
        return members.Count == 0 ? null : new ValueShape(members);
    }

    internal override bool IsRequired(string name) => values.All(value => value.AsObject()?.Contains(name) == true);

    static DataKinds KindOf(Value value) => value.Kind switch
    {
        ValueKind.Null => DataKinds.Null,
        ValueKind.Boolean => DataKinds.Boolean,
        ValueKind.String => DataKinds.Text,
        ValueKind.Array => DataKinds.List,
        ValueKind.Object => DataKinds.Object,
        ValueKind.Date or ValueKind.TimeSpan => DataKinds.Date,
        _ when value.IsNumber => DataKinds.Number,
        _ => DataKinds.Any,
    };
}
