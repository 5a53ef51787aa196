using System.Text;
using System.Text.Json;
using Reports.Engine.Data;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Writes a year as JSON in one way, whatever it was read from: keys in the order of the model, days as 2023-12-16, prose as a list, nothing that is null.</summary>
/// <remarks>Keys that the model does not have come last, as they are.</remarks>
static class YearJson
{
    /// <summary>The text, in UTF-8, ending with a line break.</summary>
    public static byte[] Write(Node year) => Encoding.UTF8.GetBytes(ReadableJson.Text(json => Value(json, year, typeof(BranchYear))) + "\n");

    /// <summary>A value of no known type as JSON on one line.</summary>
    public static string Line(Node value) => ReadableJson.Line(json => Value(json, value, null));

    /// <summary>True for the boxes of a choice of which none is marked: they state nothing.</summary>
    public static bool IsUnmarked(Node value) => value.Kind == NodeKind.Object && value.Members.All(box => box.Value.Kind is NodeKind.False or NodeKind.Null);

    /// <summary>True when two values state the same.</summary>
    public static bool Same(Node one, Node other) => one.Kind == other.Kind && one.Kind switch
    {
        NodeKind.Number => Number(one.Text) == Number(other.Text),
        NodeKind.Text => one.Text.Trim() == other.Text.Trim(),
        NodeKind.List => Same(one.Items, other.Items),
        NodeKind.Object => one.Members.Count == other.Members.Count && one.Members.All(member => other[member.Name] is { } value && Same(member.Value, value)),
        _ => true,
    };

    /// <summary>True when two lists state the same.</summary>
    public static bool Same(IReadOnlyList<Node> ones, IReadOnlyList<Node> others) =>
        ones.Count == others.Count && ones.Zip(others).All(pair => Same(pair.First, pair.Second));

    static void Value(Utf8JsonWriter json, Node value, Type? type)
    {
        switch (value.Kind)
        {
            case NodeKind.Object:
                Object(json, value, type);
                break;
            case NodeKind.List:
                var element = type is not null && Leaves.For(type) is null && Model.Of(type) is { Kind: ModelKind.List } list ? list.Element : null;
                json.WriteStartArray();
                foreach (var item in value.Items)
                    Value(json, item, element);
                json.WriteEndArray();
                break;
            case NodeKind.Text when type == typeof(Prose):
                json.WriteStartArray();
                json.WriteStringValue(value.Text.Trim());
                json.WriteEndArray();
                break;
            case NodeKind.Text:
                json.WriteStringValue(type == typeof(DateOnly) ? DayReader.Iso(value.Text) : value.Text.Trim());
                break;
            case NodeKind.Number:
                json.WriteRawValue(Number(value.Text));
                break;
            case NodeKind.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteBooleanValue(value.Kind == NodeKind.True);
                break;
        }
    }

    static void Object(Utf8JsonWriter json, Node value, Type? type)
    {
        var model = type is not null && Leaves.For(type) is null ? Model.Of(type) : null;
        json.WriteStartObject();
        foreach (var member in Ordered(value, model).Where(member => member.Value.Kind != NodeKind.Null && (model?[member.Name]?.Kind != typeof(Mark) || !IsUnmarked(member.Value))))
        {
            json.WritePropertyName(member.Name);
            if (type == typeof(Count) && member is { Name: "percent", Value.Kind: NodeKind.Number })
                json.WriteStringValue(member.Value.Text.Replace('.', ','));
            else
                Value(json, member.Value, model?.Kind == ModelKind.Dictionary ? model.Element : model?[member.Name]?.Kind);
        }

        json.WriteEndObject();
    }

    static IEnumerable<NodeMember> Ordered(Node value, ModelType? model) => model?.Kind != ModelKind.Record
        ? value.Members
        : model.Members.Where(member => value[member.Key] is not null).Select(member => value.Members.First(known => known.Name == member.Key))
            .Concat(value.Members.Where(member => model[member.Name] is null));

    static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : text;
}
