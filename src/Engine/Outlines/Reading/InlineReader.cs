using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads what stands inside a paragraph.</summary>
/// <param name="blocks">Reads the paragraphs of text boxes.</param>
/// <param name="ground">How text looks here when nothing is said.</param>
sealed class InlineReader(BlockReader blocks, FieldStack fields, Format ground)
{
    static readonly XName Math = (XNamespace)"http://schemas.openxmlformats.org/officeDocument/2006/math" + "oMath";

    internal InlineText Text { get; } = new();

    /// <summary>Text boxes found in the text; they are printed under its block.</summary>
    internal List<OutlineBlock> Below { get; } = [];

    internal void Read(XElement parent)
    {
        foreach (var child in parent.Elements())
            ReadOne(child);
    }

    void ReadOne(XElement child)
    {
        if (child.Name.Namespace != W.Main)
        {
            ReadForeign(child);
            return;
        }
        switch (child.Name.LocalName)
        {
            case "r":
                new RunReader(blocks, fields, this, ground).Read(child);
                break;
            case "hyperlink":
                if (Shows(child))
                    Enclose($"<link {InlineText.Escape(TargetOf(child))}>", child, "</link>");
                break;
            case "fldSimple":
                SimpleField(child, child.Attr("instr") ?? "");
                break;
            case "ins":
                Enclose("<inserted>", child, "</inserted>");
                break;
            case "del":
                Enclose("<deleted>", child, "</deleted>");
                break;
            case "moveTo":
                Enclose("<moved here>", child, "</moved>");
                break;
            case "moveFrom":
                Enclose("<moved away>", child, "</moved>");
                break;
            case "sdt":
                Control(child);
                break;
            case "smartTag" or "customXml" or "dir" or "bdo":
                Read(child);
                break;
            default:
                Text.AddMark(PrintedRanges.Of(child, blocks.Story) ?? "");
                break;
        }
    }

    void ReadForeign(XElement child)
    {
        if (child.Name == W.Compatibility + "AlternateContent" && Alternate.Chosen(child) is { } chosen)
            Read(chosen);
        else if (child.Name == Math)
            Text.AddMark($"<math {InlineText.Escape(child.Value)}>");
        else if (child.Name.LocalName == "oMathPara")
            Read(child);
    }

    void Enclose(string open, XElement element, string close)
    {
        if (fields.IsInCode)
        {
            Read(element);
            return;
        }
        Text.AddMark(open);
        Read(element);
        Text.AddMark(close);
    }

    // A link around nothing is nothing to click on.
    static bool Shows(XElement link) =>
        link.Descendants().Any(e => e.Name.Namespace == W.Main && e.Name.LocalName is "t" or "delText" or "drawing" or "pict" or "object" or "sym" or "tab" or "fldChar");

    void SimpleField(XElement field, string code)
    {
        var open = $"<field {FieldStack.Tidy(blocks.Story.Document.Bookmarks.Steady(code))}>";
        if (FieldStack.IsComputed(code) && !fields.IsInCode)
            Text.AddMark(open + "</field>");
        else
            Enclose(open, field, "</field>");
    }

    void Control(XElement control)
    {
        if (control.Child("sdtContent") is not { } content)
            return;
        var facts = ControlFacts.Of(control);
        if (CheckBox.Of(control) is not null)
            Text.AddMark($"<{InlineText.Escape(string.Join("; ", facts))}>");
        else if (facts.Count > 0)
            Enclose($"<control {InlineText.Escape(string.Join("; ", facts))}>", content, "</control>");
        else
            Read(content);
    }

    string TargetOf(XElement link)
    {
        var anchor = link.Attr("anchor") is { Length: > 0 } name ? "#" + blocks.Story.Document.Bookmarks.Steady(name) : "";
        var id = (string?)link.Attribute(W.Relationship + "id");
        return (id is null ? "" : blocks.Story.Part.Relationship(id)?.Target ?? "(missing)") + anchor;
    }
}
