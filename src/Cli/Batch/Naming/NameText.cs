using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Cli.Batch.Naming;

/// <summary>Writes what the data says into a file's name: a slash of the data never becomes a folder, and no sign that a system refuses gets through.</summary>
sealed class NameText : TextEncoder
{
    const string Refused = "/\\:*?\"<>|";

    NameText()
    {
    }

    /// <summary>The only one.</summary>
    public static NameText Encoder { get; } = new();

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        Span<char> clean = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var at = 0; at < text.Length; at++)
            clean[at] = Refused.Contains(text[at]) || char.IsControl(text[at]) ? '-' : text[at];
        output.Write(clean);
    }
}
