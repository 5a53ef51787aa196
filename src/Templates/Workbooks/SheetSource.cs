using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>A workbook whose cells were read: leads from values, and from what is missing, to cells.</summary>
/// <param name="file">The name that findings carry.</param>
sealed class SheetSource(string file) : DataSource(file)
{
    readonly List<Spot> _spots = [];
    readonly Dictionary<string, Spot> _places = [];
    readonly Dictionary<string, (Spot Row, IReadOnlyDictionary<string, int> Columns)> _rows = [];

    public override bool IsText => false;

    /// <summary>Notes a cell that a value is read from.</summary>
    /// <returns>What the value's node says of where it begins.</returns>
    public int Add(Sheet sheet, int row, int column)
    {
        _spots.Add(new(sheet, row, column));
        return _spots.Count - 1;
    }

    /// <summary>Notes where a field is written, even while nothing stands there.</summary>
    public void Place(string path, int spot) => _places[path] = _spots[spot];

    /// <summary>Notes the row of an item and the columns of its members, by their paths from the item.</summary>
    public void Row(string path, int spot, IReadOnlyDictionary<string, int> columns) => _rows[path] = (_spots[spot], columns);

    /// <summary>The cell of a finding about the sheets themselves.</summary>
    public CellLocation At(Sheet sheet, int row, int column, string path = "$") => new(File, sheet.Name, sheet.Number, row, column, path);

    public override FactLocation At(int offset, string path)
    {
        for (var above = path; above.Length > 1; above = Above(above))
        {
            if (_places.TryGetValue(above, out var exact))
                return At(exact, path);
            if (!_rows.TryGetValue(above, out var row))
                continue;
            var rest = path[above.Length..].TrimStart('.');
            while (rest.Length > 0 && !row.Columns.ContainsKey(rest))
                rest = rest.LastIndexOfAny(['.', '[']) is > 0 and var end ? rest[..end] : "";
            if (row.Columns.TryGetValue(rest, out var column))
                return At(row.Row with { Column = column }, path);
            return At(row.Row, path);
        }

        return At(_spots.Count == 0 ? new(new("", 0, []), 1, 1) : _spots[Math.Clamp(offset, 0, _spots.Count - 1)], path);
    }

    CellLocation At(Spot spot, string path) => At(spot.Sheet, spot.Row, spot.Column, path);

    static string Above(string path) => path.LastIndexOfAny(['.', '[']) is > 0 and var end ? path[..end] : "";

    readonly record struct Spot(Sheet Sheet, int Row, int Column);
}
