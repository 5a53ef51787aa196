namespace Reports.Engine.Word;

/// <summary>The elements by which Word tracks changes (ECMA-376 part 1, 17.13.5).</summary>
static class RevisionNames
{
    // Around runs, paragraphs, rows; empty in the properties of a paragraph mark or a row.
    public static readonly IReadOnlySet<XName> Inserted = Names("ins moveTo");
    public static readonly IReadOnlySet<XName> Deleted = Names("del moveFrom");

    /// <summary>What a property was before.</summary>
    public static readonly IReadOnlySet<XName> Former = Names(
        "rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange tblGridChange numberingChange");

    /// <summary>Marks of stretches and of cells, nothing in themselves.</summary>
    public static readonly IReadOnlySet<XName> Bare = Names(
        """
        moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd
        customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd
        customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd
        cellIns cellMerge
        """);

    public static readonly XName DeletedCell = W.Main + "cellDel";

    /// <summary>All of these.</summary>
    public static readonly IReadOnlySet<XName> All = new[] { Inserted, Deleted, Former, Bare }.SelectMany(names => names).Append(DeletedCell).ToHashSet();

    /// <summary>True when any change is tracked below the element.</summary>
    public static bool AreIn(XElement root) => root.Descendants().Any(e => Are(e.Name));

    /// <summary>True for the name of an element that tracks a change.</summary>
    public static bool Are(XName name) => All.Contains(name);

    /// <summary>The stretch that an element begins or ends, by its kind; null for a change that is one element.</summary>
    public static (string Kind, bool Begins)? EdgeOf(XName name)
    {
        const string start = "RangeStart", end = "RangeEnd";
        if (name.LocalName.EndsWith(start, StringComparison.Ordinal))
            return (name.LocalName[..^start.Length], true);
        return name.LocalName.EndsWith(end, StringComparison.Ordinal) ? (name.LocalName[..^end.Length], false) : null;
    }

    static HashSet<XName> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(name => W.Main + name).ToHashSet();
}
