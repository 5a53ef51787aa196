using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Json;

/// <summary>A JSON file's bytes, and where its lines begin.</summary>
sealed class JsonText
{
    readonly byte[] _bytes;
    readonly List<int> _lines = [0];

    /// <param name="file">The name that findings carry.</param>
    /// <param name="bytes">The file's bytes.</param>
    public JsonText(string file, ReadOnlyMemory<byte> bytes)
    {
        File = file;
        _bytes = TextBytes.ToUtf8(bytes.Span).ToArray();
        for (var at = 0; _bytes.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var length; at += length + 1)
            _lines.Add(at + length + 1);
    }

    public string File { get; }

    /// <summary>What messages call the value at a path; null for a file that has names for nothing.</summary>
    public Func<string, Sentence>? Names { get; init; }

    /// <summary>The text as UTF-8, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The place of a byte, as a person counts: one-based line, one-based column in UTF-16 units.</summary>
    public JsonLocation At(int offset, string path)
    {
        offset = Math.Clamp(offset, 0, _bytes.Length);
        var line = _lines.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var from = _lines[line];
        return new(File, line + 1, Encoding.UTF8.GetCharCount(_bytes, from, offset - from) + 1, path);
    }

    /// <summary>The byte that a line and a byte position in it lead to, both zero-based.</summary>
    public int Offset(long line, long bytePosition) =>
        line < _lines.Count ? (int)(_lines[(int)line] + bytePosition) : _bytes.Length;

    /// <summary>A few characters from a place on, for a message.</summary>
    public string Excerpt(int offset)
    {
        var rest = _bytes.AsSpan(Math.Clamp(offset, 0, _bytes.Length));
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = Encoding.UTF8.GetString(end < 0 ? rest[..Math.Min(rest.Length, 80)] : rest[..Math.Min(end, 80)]).Trim();
        return line.Length <= 20 ? line : line[..20] + "…";
    }
}
