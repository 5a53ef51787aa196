using System.Text;
using System.Text.Json;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Data;

/// <summary>Turns a byte of a JSON text into a line and a column.</summary>
static class JsonPlace
{
    /// <summary>Where the reader gave up.</summary>
    public static TextLocation Of(JsonException exception, ReadOnlySpan<byte> text, string file)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return At(text, start + (int)(exception.BytePositionInLine ?? 0), file);
    }

    public static TextLocation At(ReadOnlySpan<byte> text, int position, string file)
    {
        var before = text[..Math.Min(position, text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new TextLocation(file, line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
