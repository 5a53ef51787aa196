using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Templates.Json;

namespace Reports.Studio.Editing;

/// <summary>How somebody lays out a JSON text: what is added looks like what stands there.</summary>
/// <param name="LineEnd">The line break; empty for a text of one line.</param>
/// <param name="Unit">What each level is indented by.</param>
sealed record JsonStyle(string LineEnd, string Unit)
{
    // A list that fits is written on one line.
    public const int ShortLine = 60;

    public static JsonStyle Of(byte[] text, JsonSpan root)
    {
        var first = text.AsSpan().IndexOf((byte)'\n');
        if (first < 0)
            return new("", "");
        var indent = root.Elements is [var (start, _), ..] ? IndentAt(text, start) : "";
        return new(first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n", indent.Length > 0 ? indent : "  ");
    }

    /// <summary>The blanks at the beginning of the line in which a byte stands.</summary>
    public static string IndentAt(byte[] text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var end = start;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\t')
            end++;
        return Encoding.UTF8.GetString(text, start, end - start);
    }

    /// <summary>A value as text.</summary>
    /// <param name="indent">The indent of the line in which it begins.</param>
    public string Print(Node value, string indent, JsonLayout layout)
    {
        if (value.Kind is not (NodeKind.List or NodeKind.Object))
            return Scalar(value);
        var (open, close) = value.Kind == NodeKind.List ? ('[', ']') : ('{', '}');
        if (value.Items.Count + value.Members.Count == 0)
            return $"{open}{close}";

        var line = OneLine(value);
        if (layout == JsonLayout.Line || LineEnd.Length == 0 || (layout == JsonLayout.Free && line.Length <= ShortLine && value.Items.Count + value.Members.Count <= 3))
            return line;
        var below = LineEnd + indent + Unit;
        var elements = value.Kind == NodeKind.List
            ? value.Items.Select(item => Print(item, indent + Unit, JsonLayout.Free))
            : value.Members.Select(member => $"{Quoted(member.Name)}: {Print(member.Value, indent + Unit, JsonLayout.Free)}");
        return open + below + string.Join("," + below, elements) + LineEnd + indent + close;
    }

    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    static string OneLine(Node value) => value.Kind switch
    {
        NodeKind.List => $"[{string.Join(", ", value.Items.Select(OneLine))}]",
        NodeKind.Object when value.Members.Count == 0 => "{}",
        NodeKind.Object => $"{{ {string.Join(", ", value.Members.Select(member => $"{Quoted(member.Name)}: {OneLine(member.Value)}"))} }}",
        _ => Scalar(value),
    };

    static string Scalar(Node value) => value.Kind switch
    {
        NodeKind.Text => Quoted(value.Text),
        NodeKind.Number => value.Text,
        NodeKind.True => "true",
        NodeKind.False => "false",
        _ => "null",
    };
}

/// <summary>How a value is laid out.</summary>
enum JsonLayout
{
    /// <summary>As is usual for one of its length.</summary>
    Free,

    /// <summary>On one line.</summary>
    Line,

    /// <summary>Each of its members or items on a line of its own.</summary>
    Lines,
}
