using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads one run: text with its look, breaks, references, fields, drawings.</summary>
sealed class RunReader(BlockReader blocks, FieldStack fields, InlineReader inline, Format ground)
{
    internal void Read(XElement run)
    {
        var look = RunLook.Of(run.Child("rPr"), ground, blocks.Story.Document.Styles);
        foreach (var child in run.Elements())
            ReadOne(child, look);
    }

    void ReadOne(XElement child, string look)
    {
        if (child.Name == W.Compatibility + "AlternateContent")
        {
            foreach (var inner in Alternate.Chosen(child)?.Elements() ?? [])
                ReadOne(inner, look);
            return;
        }
        if (child.Name.Namespace != W.Main || Field(child) || fields.IsInCode)
            return;
        switch (child.Name.LocalName)
        {
            case "t" or "delText":
                inline.Text.Add(TextOf(child), look);
                break;
            case "noBreakHyphen":
                inline.Text.Add("\u2011", look);
                break;
            case "drawing" or "pict" or "object":
                DrawingReader.Read(child, blocks, inline);
                break;
            case "ruby":
                inline.Text.AddMark($"<ruby {InlineText.Escape(child.Child("rt")?.Value ?? "")}>");
                inline.Read(child.Child("rubyBase") ?? child);
                inline.Text.AddMark("</ruby>");
                break;
            default:
                inline.Text.AddMark(Mark(child), look);
                break;
        }
    }

    // True for what belongs to the machinery of a field.
    bool Field(XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "instrText" or "delInstrText":
                fields.AddCode(blocks.Story.Document.Bookmarks.Steady(child.Value));
                return true;
            case "fldChar":
                inline.Text.AddMark(child.Attr("fldCharType") switch
                {
                    "begin" => Begin(child),
                    "separate" => fields.Separate(),
                    _ => fields.End(),
                });
                return true;
            default:
                return false;
        }
    }

    string Begin(XElement mark)
    {
        fields.Begin(FormBox.Of(mark));
        return "";
    }

    string Mark(XElement child)
    {
        var notes = blocks.Story.Document.Notes;
        return child.Name.LocalName switch
        {
            "tab" => "<tab>",
            "ptab" => $"<tab to {child.Attr("alignment")}>",
            "cr" => "<br>",
            "br" => child.Attr("type") switch { "page" => "<page>", "column" => "<column>", _ => "<br>" },
            "softHyphen" => "<U+00AD>",
            "sym" => $"<symbol {child.Attr("font")} {child.Attr("char")?.ToUpperInvariant()}>",
            "footnoteReference" => $"<footnote {notes.Of("footnote", child.Attr("id"))}>",
            "endnoteReference" => $"<endnote {notes.Of("endnote", child.Attr("id"))}>",
            "commentReference" => $"<comment sign {notes.Of("comment", child.Attr("id"))}>",
            "footnoteRef" or "endnoteRef" => "<number>",
            "pgNum" => "<page number>",
            _ => "",
        };
    }

    // Word drops the spaces at both ends unless told to keep them, and shows a line end as a space.
    static string TextOf(XElement element)
    {
        var keeps = element.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "space")).FirstOrDefault(a => a is not null)?.Value == "preserve";
        var text = keeps ? element.Value : element.Value.Trim(' ', '\t', '\n', '\r');
        return text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }
}

/// <summary>How a run looks other than its paragraph's style, in words.</summary>
static class RunLook
{
    internal static string Of(XElement? properties, Format ground, StyleSheet styles)
    {
        if (properties is null)
            return "";
        var style = properties.Val("rStyle") is { } id ? styles.Character(id).Run : Format.Empty;
        var look = ground.Under(Toggled(style, ground)).Under(RunFormatReader.Read(properties, styles.Theme));
        var facts = look.Against(ground);
        return string.Join("; ", properties.Child("rPrChange") is null ? facts : [.. facts, "format changed"]);
    }

    // Bold in a character style over a bold paragraph style is not bold: the two turn each other over.
    static Format Toggled(Format style, Format ground)
    {
        var turned = RunFormatReader.Toggles.Where(t => style[t] == "on" && ground[t] == "on").ToList();
        return turned.Count == 0 ? style : style.Under(Format.Of(turned.Select(t => (t, "off"))));
    }
}
