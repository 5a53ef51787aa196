using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>string</c> that take a part of a text, or pad it; parts are not copied.</summary>
static class StringCuttingFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("string.lstrip", [Required("text", Text)], (_, arguments) => Strip(arguments[0], true, false))
        .Add("string.rstrip", [Required("text", Text)], (_, arguments) => Strip(arguments[0], false, true))
        .Add("string.strip", [Required("text", Text)], (_, arguments) => Strip(arguments[0], true, true))
        .Add("string.strip_newlines", [Required("text", Text)], StripNewlines)
        .Add("string.slice", [Required("text", Text), Required("start", Integer), Optional("length", Integer)], Slice)
        .Add("string.slice1", [Required("text", Text), Required("start", Integer), Optional("length", Integer, 1)], Slice1)
        .Add("string.split", [Required("text", Text), Required("match", Text)], Split)
        .Add("string.truncate", [Required("text", Text), Required("length", Integer), Optional("ellipsis", Text)], Truncate)
        .Add("string.truncatewords", [Required("text", Text), Required("count", Integer), Optional("ellipsis", Text)], TruncateWords)
        .Add("string.pad_left", [Required("text", Text), Required("width", Integer)], PadLeft)
        .Add("string.pad_right", [Required("text", Text), Required("width", Integer)], PadRight);

    static Value Strip(Value value, bool left, bool right)
    {
        if (value.IsNull)
            return value;
        var text = value.AsSpan();
        var (start, end) = (0, text.Length);
        while (left && start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (right && end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return value.Slice(start, end - start);
    }

    static Value StripNewlines(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsSpan();
        if (!text.ContainsAny('\r', '\n'))
            return arguments[0].IsNull ? Value.EmptyText : arguments[0];
        using var rest = new TextBuffer();
        while (text.IndexOfAny('\r', '\n') is var at and >= 0)
        {
            rest.Append(text[..at]);
            text = text[(at + 1)..];
        }
        rest.Append(text);
        return rest.ToString();
    }

    static Value Slice(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var size = arguments[0].AsSpan().Length;
        var start = arguments[1].AsInteger();
        return start >= size ? Value.EmptyText : Part(arguments[0], start, arguments[2].IsNull ? size : arguments[2].AsInteger());
    }

    static Value Slice1(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        Part(arguments[0], arguments[1].AsInteger(), arguments[2].AsInteger());

    // A negative start counts from the end; what reaches beyond the text is cut off on both sides.
    static Value Part(Value text, long start, long length)
    {
        var size = text.AsSpan().Length;
        var first = start < 0 ? (Int128)start + size : start;
        var end = Int128.Min(first + length, size);
        first = Int128.Max(first, 0);
        return end <= first ? Value.EmptyText : text.Slice((int)first, (int)(end - first));
    }

    static Value Split(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var parts = new ScriptArray();
        var text = arguments[0].AsSpan();
        var match = arguments[1].AsSpan();
        var start = 0;
        while (start < text.Length)
        {
            var length = match.IsEmpty ? -1 : text[start..].IndexOf(match);
            if (length < 0)
                length = text.Length - start;
            // Parts without characters are left out.
            if (length > 0)
            {
                call.Context.CheckArrayLength(parts.Count + 1L, call.Site);
                parts.Add(arguments[0].Slice(start, length));
            }
            start += length + match.Length;
        }
        return parts;
    }

    static Value Truncate(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsSpan();
        var length = arguments[1].AsInteger();
        if (text.Length <= length)
            return arguments[0].IsNull ? Value.EmptyText : arguments[0];
        var ellipsis = Ellipsis(arguments[2]);
        var kept = (int)Math.Max(0, Math.Max(0, length) - ellipsis.Length);
        return text.IsEmpty ? Value.EmptyText : string.Concat(text[..kept], ellipsis);
    }

    static Value TruncateWords(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsSpan();
        using var words = new TextBuffer();
        for (var left = arguments[1].AsInteger(); ; left--)
        {
            text = text.TrimStart();
            if (text.IsEmpty)
                return words.ToString();
            if (left <= 0)
                break;
            var end = 0;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (words.Length > 0)
                words.Append(' ');
            words.Append(text[..end]);
            text = text[end..];
        }
        words.Append(Ellipsis(arguments[2]));
        return words.ToString();
    }

    static ReadOnlySpan<char> Ellipsis(Value given) => given.IsNull ? "..." : given.AsSpan();

    static Value PadLeft(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        (arguments[0].AsString() ?? "").PadLeft(Width(call, arguments[1].AsInteger()));

    static Value PadRight(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        (arguments[0].AsString() ?? "").PadRight(Width(call, arguments[1].AsInteger()));

    static int Width(FunctionCall call, long width)
    {
        call.Context.CheckTextLength(width, call.Site);
        return (int)Math.Max(0, width);
    }
}
