using System.Text.Json;
using Reports.Engine.Data;
using Reports.Engine.Vietnamese;
using Reports.Templates.Json;

namespace Reports.Studio.Editing;

/// <summary>A value of a JSON text with where it begins and ends, in bytes.</summary>
sealed record JsonSpan(NodeKind Kind, int Start, int End)
{
    public IReadOnlyList<SpanMember> Members { get; init; } = [];

    public IReadOnlyList<JsonSpan> Items { get; init; } = [];

    /// <summary>The member of a name; of two, the first counts, as for who reads the year.</summary>
    public SpanMember? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                    return member;
            }

            return null;
        }
    }

    /// <summary>Where the members or items begin and end, keys included.</summary>
    public IReadOnlyList<(int Start, int End)> Elements => Kind == NodeKind.List
        ? [.. Items.Select(item => (item.Start, item.End))]
        : [.. Members.Select(member => (member.Start, member.Value.End))];

    /// <summary>The value of a whole text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonSpan Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, JsonValues.Options);
        reader.Read();
        return Value(ref reader);
    }

    static JsonSpan Value(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<SpanMember>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var at = (int)reader.TokenStartIndex;
                    var name = Spelling.Normalize(reader.GetString()!);
                    reader.Read();
                    members.Add(new(name, at, Value(ref reader)));
                }

                return new(NodeKind.Object, start, (int)reader.BytesConsumed) { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<JsonSpan>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader));
                return new(NodeKind.List, start, (int)reader.BytesConsumed) { Items = items };
            default:
                return new(KindOf(reader.TokenType), start, (int)reader.BytesConsumed);
        }
    }

    static NodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => NodeKind.Text,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True => NodeKind.True,
        JsonTokenType.False => NodeKind.False,
        _ => NodeKind.Null,
    };
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its key, composed (NFC).</param>
/// <param name="Start">Where the key begins.</param>
sealed record SpanMember(string Name, int Start, JsonSpan Value);
