using System.Text;
using Reports.Engine.Data;

namespace Reports.Templates.Json;

/// <summary>A file that nodes were read from, and what its places are called.</summary>
/// <param name="file">The name that findings carry.</param>
abstract class DataSource(string file)
{
    public string File { get; } = file;

    /// <summary>What messages call the value at a path; null for a file that has names for nothing.</summary>
    public Func<string, Sentence>? Names { get; init; }

    /// <summary>True when somebody types keys and brackets there; false where every value has a cell.</summary>
    public virtual bool IsText => true;

    /// <summary>The place of a value, or of what is missing in it.</summary>
    /// <param name="offset">Where the value begins, in the file's own measure.</param>
    /// <param name="path">The path of what is meant.</param>
    public abstract FactLocation At(int offset, string path);
}

/// <summary>The bytes of a JSON file.</summary>
/// <param name="file">The name that findings carry.</param>
/// <param name="isText">False where somebody types into fields and sees nothing of the text.</param>
sealed class JsonSource(string file, ReadOnlyMemory<byte> bytes, bool isText = true) : DataSource(file)
{
    readonly byte[] _bytes = TextBytes.ToUtf8(bytes.Span).ToArray();

    public override bool IsText { get; } = isText;

    /// <summary>The text as UTF-8, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The place of a byte.</summary>
    public override JsonLocation At(int offset, string path)
    {
        var place = JsonPlace.At(_bytes, offset, File);
        return new(File, place.Line, place.Column, path);
    }

    /// <summary>A few characters from a place on, for a message.</summary>
    public string Excerpt(int offset)
    {
        var rest = _bytes.AsSpan(Math.Clamp(offset, 0, _bytes.Length));
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = Encoding.UTF8.GetString(end < 0 ? rest[..Math.Min(rest.Length, 80)] : rest[..Math.Min(end, 80)]).Trim();
        return line.Length <= 20 ? line : line[..20] + "…";
    }
}
