using Reports.Engine.Output;

namespace Reports.Engine.Scripting;

/// <summary>Writes text as it stands: the encoder of text templates.</summary>
sealed class PlainText : TextEncoder
{
    PlainText()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainText Encoder { get; } = new();

    /// <inheritdoc />
    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => output.Write(text);
}
