using System.Text;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting.Json;

/// <summary>Turns a byte of a JSON text into a line and a column.</summary>
static class JsonPlace
{
    public static TextLocation At(ReadOnlySpan<byte> text, int position, string file)
    {
        var before = text[..Math.Min(position, text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new TextLocation(file, line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
