using System.Xml.Linq;
using Reports.Engine.Inspection;
using Reports.Engine.Opening;

namespace Reports.Engine.Linting.Rules;

/// <summary>The tables of a template that hold data: several rows and columns with lines around them.</summary>
/// <remarks>Word's forms also use tables without lines to put things side by side: the heads of the two offices, the signatures.</remarks>
static class DataTables
{
    public static IEnumerable<(ReadPart Part, XElement Table)> Of(ReadTemplate template)
    {
        var styles = template.Package?.RootOf("styles");
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

    static bool IsRuled(XElement table, XElement? styles)
    {
        var properties = table.Child("tblPr");
        if (properties?.Child("tblBorders") is { } borders)
            return HasLine(borders);
        return table.Descendants(WordXml.W + "tcBorders").Any(HasLine)
            || (properties?.Val("tblStyle") is { } style && StyleHasLine(styles, style, []));
    }

    static bool StyleHasLine(XElement? styles, string id, HashSet<string> seen)
    {
        if (!seen.Add(id) || styles?.Elements(WordXml.W + "style").FirstOrDefault(s => s.Attr("styleId") == id) is not { } style)
            return false;
        return style.Descendants(WordXml.W + "tblBorders").Any(HasLine)
            || style.Descendants(WordXml.W + "tcBorders").Any(HasLine)
            || (style.Val("basedOn") is { } based && StyleHasLine(styles, based, seen));
    }

    static bool HasLine(XElement borders) => borders.Elements().Any(line => line.Attr("val") is not (null or "nil" or "none"));
}
