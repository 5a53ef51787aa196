namespace Reports.Engine.Outlines.Reading;

/// <summary>Tracked changes that are not text: to a paragraph's mark, to formatting, to rows and cells.</summary>
static class Changes
{
    internal static IEnumerable<string> OfParagraph(XElement? properties)
    {
        var mark = properties?.Child("rPr");
        if (mark?.Child("ins") is not null || mark?.Child("moveTo") is not null)
            yield return "paragraph inserted";
        if (mark?.Child("del") is not null || mark?.Child("moveFrom") is not null)
            yield return "paragraph deleted";
        if (properties?.Child("pPrChange") is not null)
            yield return "format changed";
    }

    internal static IEnumerable<string> OfRow(XElement? properties) => Of(properties, "ins", "del", "trPrChange");

    internal static IEnumerable<string> OfCell(XElement? properties) => Of(properties, "cellIns", "cellDel", "tcPrChange");

    internal static IEnumerable<string> OfTable(XElement? properties) => Of(properties, "", "", "tblPrChange");

    static IEnumerable<string> Of(XElement? properties, string inserted, string deleted, string changed)
    {
        foreach (var element in properties?.Elements().Where(e => e.Name.Namespace == W.Main) ?? [])
        {
            var name = element.Name.LocalName;
            if (name == inserted)
                yield return "inserted";
            else if (name == deleted)
                yield return "deleted";
            else if (name == changed)
                yield return "format changed";
        }
    }
}

/// <summary>Chooses what Word of today shows where a document offers alternatives.</summary>
static class Alternate
{
    /// <summary>The first choice, or the fallback where there is none.</summary>
    internal static XElement? Chosen(XElement alternate) =>
        alternate.Element(W.Compatibility + "Choice") ?? alternate.Element(W.Compatibility + "Fallback");
}
