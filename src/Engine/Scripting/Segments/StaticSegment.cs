using System.Text;
using Reports.Engine.Output;

namespace Reports.Engine.Scripting.Segments;

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
