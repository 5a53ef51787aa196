using System.Text;
using System.Text.Json;
using Reports.Engine.Data;
using Reports.Engine.Vietnamese;

namespace Reports.Templates.Json;

/// <summary>Reads JSON in one pass into nodes that know their places. Comments and trailing commas are welcome.</summary>
static class NodeReader
{
    static readonly JsonReaderOptions Options = JsonValues.Options with { MaxDepth = 64 };

    /// <summary>The value of the whole text; null when it is not JSON, and then there is a finding.</summary>
    public static Node? Read(JsonSource text, DiagnosticBag problems)
    {
        if (TextBytes.FirstInvalid(text.Bytes) is { } wrong)
        {
            problems.Add(NodeProblems.NotUtf8(text, wrong));
            return null;
        }

        var reader = new Utf8JsonReader(text.Bytes, Options);
        try
        {
            reader.Read();
            var node = Value(ref reader, text, NodePath.Root, problems);
            // Anything after the value is found by reading on.
            reader.Read();
            return node;
        }
        catch (JsonException malformed)
        {
            problems.Add(NodeProblems.Malformed(text, JsonPlace.Of(malformed, text.Bytes), malformed.Message));
            return null;
        }
    }

    static Node Value(ref Utf8JsonReader reader, JsonSource text, NodePath path, DiagnosticBag problems)
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(NodeKind.Object, text, offset, path) { Members = Members(ref reader, text, path, problems) },
            JsonTokenType.StartArray => new(NodeKind.List, text, offset, path) { Items = Items(ref reader, text, path, problems) },
            JsonTokenType.String => new(NodeKind.Text, text, offset, path) { Text = Text(ref reader, text, path, problems) },
            JsonTokenType.Number => new(NodeKind.Number, text, offset, path) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => new(NodeKind.True, text, offset, path),
            JsonTokenType.False => new(NodeKind.False, text, offset, path),
            _ => new(NodeKind.Null, text, offset, path),
        };
    }

    static List<Node> Items(ref Utf8JsonReader reader, JsonSource text, NodePath path, DiagnosticBag problems)
    {
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, text, path.Item(items.Count), problems));
        return items;
    }

    static List<NodeMember> Members(ref Utf8JsonReader reader, JsonSource text, NodePath path, DiagnosticBag problems)
    {
        var members = new List<NodeMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = (int)reader.TokenStartIndex;
            var name = Text(ref reader, text, path, problems);
            reader.Read();
            var below = path.Member(name);
            var member = new NodeMember(name, offset, Value(ref reader, text, below, problems));
            if (Named(members, name) is { } first)
                problems.Add(NodeProblems.DuplicateKey(text, member, first, below.ToString()));
            else
                members.Add(member);
        }

        return members;
    }

    static NodeMember? Named(List<NodeMember> members, string name)
    {
        foreach (var member in members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    static string Text(ref Utf8JsonReader reader, JsonSource text, NodePath path, DiagnosticBag problems)
    {
        try
        {
            return Spelling.Normalize(reader.GetString() ?? "");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape such as \ud83d alone.
            problems.Add(NodeProblems.HalfCharacter(text, (int)reader.TokenStartIndex, path.ToString()));
            return "";
        }
    }
}
