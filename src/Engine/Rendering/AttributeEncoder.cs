using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>Writes a value in an attribute: line ends as references, or readers of XML would take them for spaces; numbers for machines unless people read the attribute.</summary>
sealed class AttributeEncoder : TextOnlyEncoder
{
    static readonly AttributeEncoder ForPeople = new();
    static readonly AttributeEncoder ForMachines = new() { NumberCulture = CultureInfo.InvariantCulture };

    // Alternative texts, tips, the words of WordArt; the values of elements that hold words.
    static readonly HashSet<string> Words = ["descr", "title", "tooltip", "alt", "string", "name", "instr", "displayText", "value"];
    static readonly HashSet<string> Holders = ["tblCaption", "tblDescription", "alias", "tag", "docVar", "lvlText", "default", "helpText", "statusText", "listEntry"];

    AttributeEncoder()
    {
    }

    public static AttributeEncoder Of(XAttribute attribute) =>
        Words.Contains(attribute.Name.LocalName) || Holders.Contains(attribute.Parent!.Name.LocalName) ? ForPeople : ForMachines;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny('\n', '\r', '\t')) >= 0; text = text[(at + 1)..])
        {
            XmlText.Write(output, text[..at]);
            output.Write(text[at] switch { '\n' => "&#xA;"u8, '\r' => "&#xD;"u8, _ => "&#x9;"u8 });
        }

        XmlText.Write(output, text);
    }
}
