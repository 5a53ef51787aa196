namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads the paragraphs and tables of a container.</summary>
/// <param name="sections">Where sections begin; only the body has any.</param>
/// <param name="isBox">Whether this is a text box, whose paragraphs belong to the paragraph that holds it.</param>
sealed class BlockReader(StoryContext story, SectionMarks? sections = null, bool isBox = false)
{
    readonly FieldStack _fields = new();

    internal StoryContext Story => story;

    /// <summary>The blocks of a container that is no table cell.</summary>
    internal IReadOnlyList<OutlineBlock> Read(XElement container)
    {
        var blocks = new List<OutlineBlock>();
        if (sections is not null)
            blocks.Add(sections.Open(story.Around));
        Read(container, blocks, new ParagraphReader(this, _fields));
        if (story.Pending.Count > 0)
            blocks.Add(new OutlineBlock("marks", [], Take(), story.Around, []));
        return blocks;
    }

    /// <summary>The blocks of a table cell, in the fields of the part.</summary>
    internal IReadOnlyList<OutlineBlock> ReadCell(XElement cell)
    {
        var blocks = new List<OutlineBlock>();
        Read(cell, blocks, new ParagraphReader(this, _fields));
        return blocks;
    }

    /// <summary>The marks that wait for a paragraph.</summary>
    internal string Take()
    {
        var marks = string.Concat(story.Pending);
        story.Pending.Clear();
        return marks;
    }

    void Read(XElement container, List<OutlineBlock> blocks, ParagraphReader paragraphs)
    {
        foreach (var child in container.Elements())
            ReadOne(child, blocks, paragraphs);
    }

    void ReadOne(XElement child, List<OutlineBlock> blocks, ParagraphReader paragraphs)
    {
        if (child.Name == W.Compatibility + "AlternateContent")
        {
            if (Alternate.Chosen(child) is { } chosen)
                Read(chosen, blocks, paragraphs);
            return;
        }
        if (child.Name.Namespace != W.Main)
            return;
        switch (child.Name.LocalName)
        {
            case "p":
                Paragraph(child, blocks, paragraphs);
                break;
            case "tbl":
                blocks.Add(TableReader.Read(child, this));
                break;
            case "sdt":
                Control(child, blocks, paragraphs);
                break;
            case "ins" or "del" or "moveFrom" or "moveTo" or "customXml" or "smartTag":
                Read(child, blocks, paragraphs);
                break;
            case "altChunk":
                blocks.Add(new OutlineBlock("import", [], story.Part.Relationship((string?)child.Attribute(W.Relationship + "id") ?? "")?.Target ?? "", story.Around, []));
                break;
            default:
                if (PrintedRanges.Of(child, story) is { } mark)
                    story.Pending.Add(mark);
                break;
        }
    }

    void Paragraph(XElement paragraph, List<OutlineBlock> blocks, ParagraphReader paragraphs)
    {
        var isCounted = !isBox && story.Place.Table is null;
        if (isCounted)
            story.Place = story.NextParagraph();
        blocks.Add(paragraphs.Read(paragraph));
        if (isCounted && sections is not null && paragraph.Child("pPr")?.Child("sectPr") is not null)
            blocks.Add(sections.Open(story.Around));
    }

    // A control without a name says nothing to a reader or a program.
    void Control(XElement control, List<OutlineBlock> blocks, ParagraphReader paragraphs)
    {
        if (control.Child("sdtContent") is not { } content)
            return;
        var facts = ControlFacts.Of(control);
        if (facts.Count == 0)
        {
            Read(content, blocks, paragraphs);
            return;
        }
        // What it encloses stays where it is: a control around ten pages must not move ten pages to the right.
        blocks.Add(new OutlineBlock("control", facts, "", story.Around, []));
        Read(content, blocks, paragraphs);
        blocks.Add(new OutlineBlock("control end", [facts[0]], "", story.Around, []));
    }
}
