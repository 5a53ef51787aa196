using Reports.Engine.Output;

namespace Reports.Engine.Scripting.Segments;

/// <summary>A piece of a template, in the order written: static text, code, or something the host writes.</summary>
abstract record Segment;

/// <summary>What is printed as it stands.</summary>
/// <param name="Text">What a reader sees of the bytes; <c>capture</c> and functions collect it. For XML: the words in it.</param>
sealed record StaticSegment(ReadOnlyMemory<byte> Utf8, string Text) : Segment
{
    /// <summary>The bytes as outputs know them.</summary>
    internal Stretch Stretch { get; } = new(Utf8);

    /// <summary>A piece of plain text.</summary>
    public StaticSegment(string text)
        : this(Encoding.UTF8.GetBytes(text), text)
    {
    }
}

/// <summary>The code of one tag.</summary>
/// <param name="Code">What stands between the braces.</param>
sealed record CodeSegment(string Code, TextEncoder Encoder, ICodeOrigin Origin) : Segment;

/// <summary>Something the host writes at this place.</summary>
sealed record IntrinsicSegment(Intrinsic Intrinsic) : Segment;

/// <summary>Writes something that the host knows while a template is rendered. Immutable: it serves every render.</summary>
abstract class Intrinsic
{
    /// <summary>Writes to the output of the context; writes nothing while the context is capturing.</summary>
    public abstract void Write(RenderContext context);
}

/// <summary>Code in a text file: its places are lines and columns.</summary>
/// <param name="text">The whole text of the file.</param>
/// <param name="start">Where the code starts in it.</param>
sealed class TextOrigin(string file, string text, int start) : ICodeOrigin
{
    public Location At(int offset, int length)
    {
        var before = text.AsSpan(0, Math.Clamp(start + offset, 0, text.Length));
        var line = before.Count('\n') + 1;
        return new TextLocation(file, line, before.Length - before.LastIndexOf('\n'));
    }
}

/// <summary>Knows where the code of a segment stands in its file.</summary>
interface ICodeOrigin
{
    /// <summary>The place of a span of the code.</summary>
    /// <param name="offset">Zero-based first character within the code.</param>
    /// <param name="length">Number of characters; may be zero.</param>
    Location At(int offset, int length);
}
