using Reports.Engine.Packaging;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>Takes the workbook of a chart apart so that the figures of the data are written into it: the sheet, and the table on it.</summary>
/// <remarks>ECMA-376 part 1, 18.3.1.80 (sheetData) and 18.5.1.2 (table). Whatever else the workbook holds is copied.</remarks>
sealed class ChartBooks
{
    static readonly string[] Corner = ["A1", "B1", "A2", "B2"];

    readonly TemplatePackage _template;
    readonly IReadOnlyList<UnpackedEntry> _entries;
    readonly Dictionary<string, byte[]?> _changed = new(PartNames.Comparer);
    readonly Dictionary<string, IReadOnlyList<Segment>> _written = new(PartNames.Comparer);

    ChartBooks(IReadOnlyList<UnpackedEntry> entries, TemplatePackage template) => (_entries, _template) = (entries, template);

    /// <summary>The workbook as documents get it; null when it cannot be read.</summary>
    /// <param name="sheet">The sheet as the chart names it; set to how it is named here.</param>
    public static ChartWorkbook? Of(PackagePart book, ref string sheet, TemplatePackage template)
    {
        if (ZipReader.Read(book.Bytes, template.File, template.Settings.Limits, []) is not { } entries || EntryNames.Refuse(entries.Select(entry => entry.Name), template.File) is not null)
            return null;
        var books = new ChartBooks(entries, template);
        return books.Take(ref sheet) ? new ChartWorkbook(book, books.Entries()) : null;
    }

    bool Take(ref string sheet)
    {
        if (RelationsOf("").FirstOrDefault(relation => relation.Kind == "officeDocument")?.PartName is not { } main || Read(main) is not { } workbook)
            return false;
        var wanted = sheet.Trim('\'').Replace("''", "'", StringComparison.Ordinal);
        var sheets = workbook.Descendants().Where(e => e.Name.LocalName == "sheet").ToList();
        var found = sheets.Find(e => (string?)e.Attribute("name") == wanted) ?? sheets.FirstOrDefault();
        var id = found?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
        if (RelationsOf(main).FirstOrDefault(relation => relation.Id == id && relation.Kind == "worksheet")?.PartName is not { } name || Read(name) is not { } root)
            return false;
        if (found != sheets.Find(e => (string?)e.Attribute("name") == wanted))
            sheet = $"'{((string?)found!.Attribute("name") ?? "").Replace("'", "''", StringComparison.Ordinal)}'";
        if (root.Descendants().Any(e => e.Name.LocalName == "f"))
            DropOrder(main);
        return TakeSheet(name, root) && TakeTable(name);
    }

    bool TakeSheet(string name, XElement root)
    {
        if (root.Elements().FirstOrDefault(e => e.Name.LocalName == "sheetData") is not { } data)
            return false;
        var cells = data.Descendants().Where(e => e.Name.LocalName == "c").ToList();
        var styles = Corner.Select(cell => cells.Find(e => (string?)e.Attribute("r") == cell)?.Attribute("s")?.Value)
            .Select(style => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? style : null).ToList();
        var marks = new Marks();
        data.RemoveNodes();
        data.Add(marks.Node(ChartWorkbook.Rows(PrefixOf(data), styles)));
        root.Elements().Where(e => e.Name.LocalName is "dimension" or "mergeCells").Remove();
        Write(name, root, marks);
        return true;
    }

    bool TakeTable(string sheet)
    {
        var tables = RelationsOf(sheet).Where(relation => relation is { Kind: "table", PartName: not null }).ToList();
        if (tables.Count == 0)
            return true;
        if (tables.Count > 1 || Read(tables[0].PartName!) is not { } table || table.Elements().FirstOrDefault(e => e.Name.LocalName == "tableColumns") is not { } columns)
            return false;
        var marks = new Marks();
        table.SetAttributeValue("ref", marks.Add(new IntrinsicSegment(ChartWorkbook.TableRange)));
        table.Attributes().Where(attribute => attribute.Name.LocalName is "totalsRowCount" or "totalsRowShown" or "headerRowCount").Remove();
        columns.SetAttributeValue("count", marks.Add(new IntrinsicSegment(ChartWorkbook.ColumnCount)));
        columns.RemoveNodes();
        columns.Add(marks.Node(ChartWorkbook.Columns(PrefixOf(columns))));
        table.Elements().Where(e => e.Name.LocalName == "sortState").Remove();
        foreach (var filter in table.Elements().Where(e => e.Name.LocalName == "autoFilter"))
        {
            filter.RemoveNodes();
            filter.SetAttributeValue("ref", marks.Add(new IntrinsicSegment(ChartWorkbook.TableRange)));
        }

        Write(tables[0].PartName!, table, marks);
        return true;
    }

    // The order in which formulas are computed names cells that hold none any more; Excel makes it again.
    void DropOrder(string main)
    {
        foreach (var relation in RelationsOf(main).Where(relation => relation is { Kind: "calcChain", PartName: not null }))
        {
            _changed[relation.PartName!] = null;
            Without(PackagePart.RelationshipsOf(main), e => (string?)e.Attribute("Id") == relation.Id);
            Without(ContentTypes.PartName, e => PartNames.AreSame(((string?)e.Attribute("PartName") ?? "").TrimStart('/'), relation.PartName!));
        }
    }

    void Without(string name, Func<XElement, bool> isGone)
    {
        if (Read(name) is not { } root)
            return;
        root.Elements().Where(isGone).Remove();
        _changed[name] = PackageXml.Write(root.Document!);
    }

    IReadOnlyList<(string, PackedEntry?, IReadOnlyList<Segment>?)> Entries() =>
    [
        .. from entry in _entries
           let bytes = _changed.GetValueOrDefault(entry.Name, entry.Bytes)
           let pieces = _written.GetValueOrDefault(entry.Name)
           where bytes is not null
           select (entry.Name, pieces is null ? PackedEntry.Of(entry.Name, bytes) : null, pieces),
    ];

    void Write(string name, XElement root, Marks marks) => _written[name] = MarkedText.Split(PackageXml.Write(root.Document!), marks);

    IReadOnlyList<Relation> RelationsOf(string name) => Read(PackagePart.RelationshipsOf(name)) is { } root ? Relations.Read(root, name) : [];

    XElement? Read(string name)
    {
        var bytes = _changed.GetValueOrDefault(name) ?? _entries.FirstOrDefault(entry => PartNames.AreSame(entry.Name, name))?.Bytes;
        return bytes is null ? null : PackageXml.Read(new PackagePart(name, "", bytes), _template.File, _template.Settings.Limits, [])?.Root;
    }

    static string PrefixOf(XElement element) => element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix ? prefix + ":" : "";
}
