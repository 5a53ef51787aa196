namespace Reports.Engine.Outlines.Formats;

/// <summary>The order in which facts about formatting are printed.</summary>
static class FormatOrder
{
    static readonly string[] Names =
    [
        "bold", "italic", "underline", "strike", "double strike", "script", "size", "font", "colour", "highlight", "shading",
        "caps", "small caps", "hidden", "letter spacing", "letter width", "raised by",
        "align", "indent left", "indent right", "first line", "before", "after", "line height", "no space between",
        "keep with next", "keep together", "page break before", "outline level",
    ];

    /// <summary>The rank of a name; names that are not listed come last.</summary>
    internal static int Of(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? Names.Length : index;
    }
}
