using Reports.Engine.Outlines.Numbering;
using Reports.Engine.Outlines.Reading;

namespace Reports.Engine.Outlines.Lines;

/// <summary>Reads the paragraphs of a document that somebody has filled in: tracked deletions are gone, insertions stand.</summary>
sealed class LineReader
{
    const char Empty = '☐';
    const char Ticked = '☒';

    // Of Wingdings and Wingdings 2: boxes with a cross or a tick, crosses and ticks; then empty boxes.
    static readonly int[] TickedSymbols = [0xFE, 0xFD, 0x78, 0xFC, 0xFB, 0x51, 0x52, 0x53, 0x54, 0x4F, 0x50];
    static readonly int[] EmptySymbols = [0xA8, 0x6F, 0x71, 0x72, 0xA3, 0x2A];

    readonly DocumentContext _document;
    readonly NumberingCounter _counter;

    LineReader(ReadDocument document)
    {
        _document = new(document);
        _counter = new(_document.Numbering);
    }

    /// <summary>The lines of a file; null when it cannot be read, and then <paramref name="problems"/> has errors.</summary>
    internal static WrittenLines? Read(byte[] docx, string fileName, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var document = DocumentReader.Open(docx, fileName, found);
        problems.AddRange(found);
        return document is null || found.HasErrors ? null : new(
            Of(document, document.Main),
            [.. document.Stories.Where(story => story != document.Main).SelectMany(story => Of(document, story))]);
    }

    static List<WrittenLine> Of(ReadDocument document, ReadPart part)
    {
        var reader = new LineReader(document);
        // Word writes a text box twice, once for programs that do not know its newer form.
        var paragraphs = WordPlaces.Of(part.Root!, part.FileName, part.Label).Paragraphs.Where(line => !line.Paragraph.Ancestors(W.Fallback).Any());
        return [.. paragraphs.Select(line => reader.Line(line.Paragraph, line.Place))];
    }

    WrittenLine Line(XElement paragraph, WordLocation place)
    {
        var text = new StringBuilder(LabelOf(paragraph));
        var tags = new List<string>();
        Inline(paragraph, text, tags);
        return new(text.ToString(), place, tags, HasPicture(paragraph));
    }

    string LabelOf(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        if (ListMembership.Of(properties, _document.Styles.Paragraph(properties?.Val("pStyle"))) is not { } list || _counter.Next(list.Id, list.Level) is not { Length: > 0 } label)
            return "";
        if (_counter.LevelOf(list.Id, list.Level)?.Format != "bullet")
            return label + " ";
        return list.Level == 0 ? "- " : "+ ";
    }

    static void Inline(XElement parent, StringBuilder text, List<string> tags)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == W.Run)
                Run(child, text);
            else if (child.Name == W.ContentControl && CheckBox.Of(child) is { } box)
            {
                text.Append(IsTicked(box) ? Ticked : Empty);
                tags.Add(child.Child("sdtPr")?.Val("tag") ?? "");
            }
            // What was moved away stands once more where it was moved to.
            else if (!child.Is("pPr") && !child.Is("p") && !child.Is("moveFrom") && child.Name != W.Fallback)
                Inline(child, text, tags);
        }
    }

    static void Run(XElement run, StringBuilder text)
    {
        foreach (var element in run.Elements())
        {
            if (element.Is("t"))
                text.Append(element.Value);
            else if (element.Is("tab"))
                text.Append('\t');
            else if (element.Is("noBreakHyphen"))
                text.Append('-');
            else if (element.Is("cr") || (element.Is("br") && element.Attr("type") is null))
                text.Append('\n');
            else if (element.Is("sym"))
                text.Append(Symbol(element.Attr("char")));
        }
    }

    // Some type over the box and leave the state behind, LibreOffice's macros set the state and leave the box: either is a tick that must not be lost.
    static bool IsTicked(CheckBox box) => box.IsChecked || box.Glyph is "☒" or "☑" or "✓" or "✔" or "✗" or "✘" or "x" or "X" or "þ" or "ý";

    static string Symbol(string? hexadecimal)
    {
        if (!int.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return "";
        var symbol = code & 0xFF;
        return TickedSymbols.Contains(symbol) ? Ticked.ToString() : EmptySymbols.Contains(symbol) ? Empty.ToString() : "";
    }

    static bool HasPicture(XElement paragraph) => paragraph.Live().Any(element => element.Name == W.Art + "blip" || element.Name == W.Vml + "imagedata");
}

/// <summary>A paragraph as somebody reads it who wants its words and not its looks.</summary>
/// <param name="Text">The words; in front the label of a list: «1. », for a bullet «- », for one further in «+ ». Boxes are ☐ and ☒.</param>
/// <param name="BoxTags">What the check boxes among its content controls are called, in their order.</param>
sealed record WrittenLine(string Text, WordLocation Place, IReadOnlyList<string> BoxTags, bool HasPicture);

/// <summary>The paragraphs of a document: of the body, and of headers, footers, notes and comments.</summary>
sealed record WrittenLines(IReadOnlyList<WrittenLine> Body, IReadOnlyList<WrittenLine> Elsewhere);
