using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Reports.Studio.Editing;
using Reports.Templates.Json;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Tests.Editing;

/// <summary>Whatever is edited in whatever text: it stays JSON, says what was asked, keeps its comments, and undone is the same bytes.</summary>
public sealed class JsonEditorProperties
{
    [Fact]
    public void Any_edits_of_any_text_keep_it_whole() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => EditAnything(new(seed)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    static void EditAnything(RandomJson random)
    {
        var text = random.Text();
        var editor = new JsonEditor(Encoding.UTF8.GetBytes(text));
        for (var count = random.Below(8) + 1; count > 0; count--)
            Edit(editor, random);

        var undone = editor.Splices.Reverse().Aggregate(editor.Text, (current, splice) => splice.Inverse.Apply(current));
        Encoding.UTF8.GetString(undone).Should().Be(text);
        editor.Splices.Aggregate(Encoding.UTF8.GetBytes(text), (current, splice) => splice.Apply(current)).Should().Equal(editor.Text);
    }

    static void Edit(JsonEditor editor, RandomJson random)
    {
        var before = Encoding.UTF8.GetString(editor.Text);
        var places = RandomJson.Places(editor.Root).ToList();
        var (place, span) = places[random.Below(places.Count)];
        var (comments, wanted) = (Comments(editor.Text), Plain(before));
        var value = random.Value(1);
        if (span.Kind == NodeKind.Object && random.Below(3) > 0)
        {
            var name = "mới" + random.Next();
            editor.AddMember(place, name, value, random.Below(2) == 0 ? [] : [name, .. span.Members.Select(member => member.Name)]);
            ((SortedDictionary<string, object?>)At(wanted, place)!)[name] = PlainOf(value);
        }
        else if (span.Kind == NodeKind.List && random.Below(3) > 0)
        {
            var at = random.Below(span.Items.Count + 1);
            editor.InsertItem(place, at, value);
            ((List<object?>)At(wanted, place)!).Insert(at, PlainOf(value));
        }
        else if (span.Elements.Count > 0)
        {
            var index = random.Below(span.Elements.Count);
            var (start, end) = span.Elements[index];
            var inside = Comments(span.Kind == NodeKind.Object ? [(byte)'{', .. editor.Text[start..end], (byte)'}'] : editor.Text[start..end]);
            editor.Remove(place, index);
            comments = Without(comments, inside);
            if (span.Kind == NodeKind.List)
                ((List<object?>)At(wanted, place)!).RemoveAt(index);
            else
                ((SortedDictionary<string, object?>)At(wanted, place)!).Remove(span.Members[index].Name);
        }
        else if (place.Count > 0)
        {
            comments = Without(comments, Comments(editor.Text[span.Start..span.End]));
            editor.Replace(place, value);
            var owner = At(wanted, place.SkipLast(1));
            if (place[^1].Name is { } name)
                ((SortedDictionary<string, object?>)owner!)[name] = PlainOf(value);
            else
                ((List<object?>)owner!)[place[^1].Index] = PlainOf(value);
        }

        var after = Encoding.UTF8.GetString(editor.Text);
        JsonSerializer.Serialize(Plain(after)).Should().Be(JsonSerializer.Serialize(wanted), "of «{0}» came «{1}»", before, after);
        Comments(editor.Text).Should().BeEquivalentTo(comments, "of «{0}» came «{1}»", before, after);
    }

    static List<string> Without(List<string> all, List<string> some)
    {
        foreach (var one in some)
            all.Remove(one);
        return all;
    }

    static List<string> Comments(byte[] text)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Comment)
                found.Add(reader.GetComment().Trim());
        }

        return found;
    }

    static object? Plain(string text)
    {
        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return Of(json.RootElement);

        static object? Of(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => new SortedDictionary<string, object?>(element.EnumerateObject().ToDictionary(member => member.Name, member => Of(member.Value)), StringComparer.Ordinal),
            JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
            _ => element.GetRawText(),
        };
    }

    static object? PlainOf(Node value) => Plain(new JsonStyle("", "").Print(value, "", JsonLayout.Line));

    static object? At(object? root, IEnumerable<PlaceStep> place) =>
        place.Aggregate(root, (at, step) => step.Name is { } name ? ((SortedDictionary<string, object?>)at!)[name] : ((List<object?>)at!)[step.Index]);
}

/// <summary>Texts of JSON as people write them: comments and blanks anywhere, commas at the end.</summary>
sealed class RandomJson(int seed)
{
    static readonly string[] Words = ["Chi bộ", "đảng viên 𠀀", "a\\\"b", "", "// không phải ghi chú", "{", "],", "\\u0111"];
    static readonly string[] Gaps = ["", " ", "\n", "\n    ", " \t", " // ghi chú,\n", " /* giữa } */ ", "\n  // riêng một dòng\n", "\r\n"];

    uint _state = (uint)seed * 2654435761 + 1;
    int _comment;

    public int Below(int most)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)most);
    }

    /// <summary>A number that was not there before.</summary>
    public int Next() => ++_comment;

    public string Text() => Gap() + Value(3, isRoot: true) + Gap();

    public Node Value(int depth)
    {
        var node = new Node(NodeKind.Text, new SheetSource(""), 0, NodePath.Root);
        return Below(depth == 0 ? 4 : 6) switch
        {
            0 => node with { Kind = NodeKind.Number, Text = Below(1000).ToString() },
            1 => node with { Kind = NodeKind.True },
            4 => node with { Kind = NodeKind.List, Items = [.. Enumerable.Range(0, Below(4)).Select(_ => Value(depth - 1))] },
            5 => node with { Kind = NodeKind.Object, Members = [.. Enumerable.Range(0, Below(4)).Select(at => new NodeMember("k" + at, 0, Value(depth - 1)))] },
            _ => node with { Text = string.Concat(Enumerable.Range(0, Below(12)).Select(_ => "đoạn \"văn\" ")) },
        };
    }

    /// <summary>Every place of a text.</summary>
    public static IEnumerable<(IReadOnlyList<PlaceStep> Place, JsonSpan Span)> Places(JsonSpan span) => Places(span, []);

    static IEnumerable<(IReadOnlyList<PlaceStep>, JsonSpan)> Places(JsonSpan span, IReadOnlyList<PlaceStep> place)
    {
        yield return (place, span);
        foreach (var below in span.Members.SelectMany(member => Places(member.Value, [.. place, PlaceStep.To(member.Name)])))
            yield return below;
        foreach (var below in span.Items.SelectMany((item, at) => Places(item, [.. place, PlaceStep.To(at)])))
            yield return below;
    }

    string Value(int depth, bool isRoot) => (isRoot ? 5 : Below(depth == 0 ? 3 : 6)) switch
    {
        0 => Below(100).ToString(),
        1 => "null",
        2 or 3 => $"\"{Words[Below(Words.Length)]}\"",
        4 => $"[{Elements(depth, _ => "")}]",
        _ => $"{{{Elements(depth, at => $"\"m{at}\"{Blank()}:{Gap()}")}}}",
    };

    string Elements(int depth, Func<int, string> key)
    {
        var count = Below(5);
        var elements = Enumerable.Range(0, count).Select(at => Gap() + key(at) + Value(depth - 1, isRoot: false) + Gap()).ToList();
        return string.Join(',', elements) + (count > 0 && Below(4) == 0 ? "," : "") + Gap();
    }

    // No comment stands between a key and its colon: the reader refuses it.
    string Blank() => Gaps[Below(4)];

    // No two comments are the same.
    string Gap() => Gaps[Below(3) == 0 ? Below(Gaps.Length) : Below(4)].Replace("ghi chú", $"ghi chú {++_comment}", StringComparison.Ordinal).Replace("giữa", $"giữa {++_comment}", StringComparison.Ordinal).Replace("riêng", $"riêng {++_comment}", StringComparison.Ordinal);
}
