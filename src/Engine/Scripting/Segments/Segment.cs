using System.Text;
using Reports.Engine.Output;

namespace Reports.Engine.Scripting.Segments;

/// <summary>A piece of a template, in the order written: static text, code, or something the host writes.</summary>
abstract record Segment;

/// <summary>What is printed as it stands.</summary>
/// <param name="Utf8">The bytes printed.</param>
/// <param name="Text">What a reader sees of them; <c>capture</c> and functions collect it. For XML: the words in it.</param>
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
/// <param name="Encoder">Escapes whatever this tag prints.</param>
/// <param name="Origin">Tells the place of a span of the code.</param>
sealed record CodeSegment(string Code, TextEncoder Encoder, ICodeOrigin Origin) : Segment;

/// <summary>Something the host writes at this place.</summary>
/// <param name="Intrinsic">What is asked to write.</param>
sealed record IntrinsicSegment(Intrinsic Intrinsic) : Segment;

/// <summary>Writes something that the host knows while a template is rendered. Immutable: it serves every render.</summary>
abstract class Intrinsic
{
    /// <summary>Writes to the output of the context; writes nothing while the context is capturing.</summary>
    public abstract void Write(RenderContext context);
}
