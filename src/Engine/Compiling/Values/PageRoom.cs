using Reports.Engine.Pictures;

namespace Reports.Engine.Compiling.Values;

/// <summary>How wide the text is where a run stands: in its cell, or between the margins of its section.</summary>
sealed class PageRoom
{
    // Word leaves 0.19 cm on each side of a cell's text unless the table says otherwise.
    const int CellMargins = 216;

    readonly Dictionary<XElement, long?> _ofBlock = [];

    PageRoom(XElement? body)
    {
        // The properties of a section stand in its last paragraph, those of the last one after the last block.
        long? room = null;
        foreach (var block in body?.Elements().Reverse() ?? [])
        {
            if ((block.Name == W.Section ? block : block.Element(W.ParagraphProperties)?.Element(W.Section)) is { } section)
                room = Width(section);
            _ofBlock[block] = room;
        }
    }

    public static PageRoom Of(XElement root) => new(root.Element(W.Body));

    /// <summary>The width in EMU; null when unknown.</summary>
    public long? At(XElement run)
    {
        var holder = run.Ancestors().First(e => e.Name == W.Cell || e.Name == W.TextBoxContent || e.Parent is null || e.Parent.Name == W.Body);
        return holder.Name == W.Cell ? CellWidth(holder) : _ofBlock.GetValueOrDefault(holder);
    }

    static long? CellWidth(XElement cell)
    {
        var width = cell.Element(W.CellProperties)?.Element(W.Main + "tcW");
        return (string?)width?.Attribute(W.Type) == "dxa" && Twips(width, "w") is { } twips && twips > CellMargins
            ? (twips - CellMargins) * Emu.PerTwip
            : null;
    }

    static long? Width(XElement section)
    {
        var margins = section.Element(W.Main + "pgMar");
        if (Twips(section.Element(W.Main + "pgSz"), "w") is not { } page)
            return null;
        var text = page - (Twips(margins, "left") ?? 0) - (Twips(margins, "right") ?? 0) - (Twips(margins, "gutter") ?? 0);
        var columns = Math.Max(1, Twips(section.Element(W.Main + "cols"), "num") ?? 1);
        var gaps = (columns - 1) * (Twips(section.Element(W.Main + "cols"), "space") ?? 0);
        return text > gaps ? (text - gaps) / columns * Emu.PerTwip : null;
    }

    static long? Twips(XElement? element, string name) =>
        long.TryParse((string?)element?.Attribute(W.Main + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips)
            ? twips
            : null;
}
