using System.Text.Json;

namespace Reports.Engine.Data;

/// <summary>Turns a byte of a JSON text into a line and a column.</summary>
static class JsonPlace
{
    /// <summary>The place of a byte, as a person counts: one-based line, one-based column in UTF-16 units.</summary>
    public static TextLocation At(ReadOnlySpan<byte> text, int position, string file)
    {
        var before = text[..Math.Clamp(position, 0, text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new TextLocation(file, line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    /// <summary>The byte at which the reader gave up.</summary>
    public static int Of(JsonException exception, ReadOnlySpan<byte> text)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return start + (int)(exception.BytePositionInLine ?? 0);
    }
}
