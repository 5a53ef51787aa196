using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes a value as XML text: in an attribute, a field code, a document property.</summary>
sealed class PlainEncoder : TextEncoder
{
    public static readonly PlainEncoder Instance = new();

    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => XmlText.Write(output, text);
}
