namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The tables of a template that hold data: several rows and columns with lines around them.</summary>
/// <remarks>Word's forms also use tables without lines to put things side by side: the heads of the two offices, the signatures.</remarks>
static class DataTables
{
    public static IEnumerable<(ReadPart Part, XElement Table)> Of(ReadTemplate template)
    {
        var styles = StyleDefinitions.Of(template.Package?.RootOf("styles"));
        return from part in template.Package?.Stories ?? []
               from table in part.Root!.Live()
               where table.Is("tbl") && HasSeveral(table) && IsRuled(table, styles)
               select (part, table);
    }

    static bool HasSeveral(XElement table)
    {
        var rows = table.Unwrapped().Where(e => e.Is("tr")).ToList();
        return rows.Count > 1 && rows.Any(row => row.Unwrapped().Count(e => e.Is("tc")) > 1);
    }

    static bool IsRuled(XElement table, StyleDefinitions styles)
    {
        var properties = table.Child("tblPr");
        if (properties?.Child("tblBorders") is { } borders)
            return HasLine(borders);
        return table.Descendants(W.Main + "tcBorders").Any(HasLine)
            || styles.Chain(properties?.Val("tblStyle")).Any(StyleHasLine);
    }

    static bool StyleHasLine(XElement style) =>
        style.Descendants(W.Main + "tblBorders").Any(HasLine) || style.Descendants(W.Main + "tcBorders").Any(HasLine);

    static bool HasLine(XElement borders) => borders.Elements().Any(line => line.Attr("val") is not (null or "nil" or "none"));
}
