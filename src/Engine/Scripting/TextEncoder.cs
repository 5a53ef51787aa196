using Reports.Engine.Output;

namespace Reports.Engine.Scripting;

/// <summary>Escapes what a tag prints for the place where the tag stands; bound when the template is compiled.</summary>
/// <remarks>Immutable and thread-safe: one encoder serves every render.</remarks>
abstract class TextEncoder
{
    /// <summary>The culture of numbers at this place; null for the reader's own.</summary>
    public CultureInfo? NumberCulture { get; init; }

    /// <summary>Writes characters of the data, escaped.</summary>
    public abstract void Write(Utf8Output output, ReadOnlySpan<char> text);

    /// <summary>Writes characters of the data in a render; an encoder that keeps an eye on what it writes notes it there.</summary>
    public virtual void Write(RenderContext context, ReadOnlySpan<char> text) => Write(context.Output, text);

    /// <summary>Writes UTF-8 of the data in a render; what need not be escaped is written as it is.</summary>
    public virtual void WriteUtf8(RenderContext context, ReadOnlySpan<byte> text)
    {
        const int Short = 512;
        if (text.Length > Short)
        {
            Write(context, Encoding.UTF8.GetString(text));
            return;
        }

        Span<char> characters = stackalloc char[Short];
        Write(context, characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    /// <summary>Writes ASCII that needs no escape anywhere: digits, signs, points and commas.</summary>
    public virtual void WriteSafe(Utf8Output output, ReadOnlySpan<byte> ascii) => output.Write(ascii);

    /// <summary>Writes something of the host; as text when the encoder does not know it.</summary>
    public virtual void WriteContent(RenderContext context, object content) =>
        Write(context.Output, content.ToString());
}

/// <summary>Writes text as it stands: the encoder of text templates.</summary>
sealed class PlainText : TextEncoder
{
    PlainText()
    {
    }

    public static PlainText Encoder { get; } = new();

    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => output.Write(text);
}
