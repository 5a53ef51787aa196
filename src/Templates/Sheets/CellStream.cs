using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Reports.Templates.Sheets;

/// <summary>Reads the cells of a sheet, and the texts that sheets share, one after the other.</summary>
/// <remarks>The SDK finds the parts. Its own reader makes an object of every element, styles of empty cells included, and takes five times as long for a year's workbook.</remarks>
sealed partial class CellStream : IDisposable
{
    // Numbers have fifteen digits in every spreadsheet program.
    const decimal MostNumber = 1_000_000_000_000_000;

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    readonly XmlReader _xml;
    readonly StringBuilder _value = new();
    readonly StringBuilder _text = new();
    bool _hasFormula;

    CellStream(byte[] part) => _xml = XmlReader.Create(new MemoryStream(part), Settings);

    /// <summary>The texts that cells name by their number.</summary>
    public static IReadOnlyList<string> Texts(byte[] part)
    {
        var texts = new List<string>();
        using var stream = new CellStream(part);
        while (stream._xml.Read())
        {
            if (stream.IsAt("si"))
                texts.Add(Unescaped(stream.Content()._text.ToString()));
        }

        return texts;
    }

    public static Sheet Sheet(string name, int number, byte[] part, IReadOnlyList<string> texts, CellStyles styles, SheetBudget budget)
    {
        var rows = new List<SheetRow>();
        var merged = new List<CellRange>();
        var last = 0;
        using var stream = new CellStream(part);
        while (stream._xml.Read())
        {
            if (stream.IsAt("row"))
            {
                var row = stream.Row(last, texts, styles, budget);
                last = row.Number;
                if (row.Cells.Count > 0)
                    rows.Add(row);
            }
            else if (stream.IsAt("mergeCell") && RangeOf(stream._xml.GetAttribute("ref")) is { } range)
                merged.Add(budget.Take(range));
        }

        return new(name, number, rows) { Merged = merged };
    }

    bool IsAt(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name;

    // Rows and cells stand in their order (18.3.1.73): one that does not is of no program.
    SheetRow Row(int last, IReadOnlyList<string> texts, CellStyles styles, SheetBudget budget)
    {
        var cells = new List<SheetCell>();
        var number = _xml.GetAttribute("r") is { } stated ? int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture) : last + 1;
        if (number <= last || number > SheetBudget.MostRows)
            throw new InvalidDataException("A row out of order.");
        var (depth, column, isEmpty) = (_xml.Depth, 0, _xml.IsEmptyElement);
        while (!isEmpty && _xml.Read() && _xml.Depth > depth)
        {
            if (!IsAt("c"))
                continue;
            var before = column;
            var isBlank = _xml.IsEmptyElement;
            var (name, type, style) = Attributes();
            column = XlsxFile.Place(name) is { Column: > 0 and var named } ? named : column + 1;
            if (column <= before)
                throw new InvalidDataException("A cell out of order.");
            if (!isBlank && Cell(column, type, style, texts, styles) is { } cell)
                cells.Add(budget.Take(cell, number));
        }

        return new(number, cells);
    }

    (string? Name, string? Type, string? Style) Attributes()
    {
        var (name, type, style) = ((string?)null, (string?)null, (string?)null);
        while (_xml.MoveToNextAttribute())
        {
            switch (_xml.LocalName)
            {
                case "r": name = _xml.Value; break;
                case "t": type = _xml.Value; break;
                case "s": style = _xml.Value; break;
            }
        }

        _xml.MoveToElement();
        return (name, type, style);
    }

    // The types of cells: 18.18.11.
    SheetCell? Cell(int column, string? type, string? style, IReadOnlyList<string> texts, CellStyles styles)
    {
        Content();
        if (type == "inlineStr")
            return Filled(column, CellKind.Text, Unescaped(_text.ToString()));
        if (_value.Length == 0)
            return _hasFormula ? new(column, CellKind.Uncomputed, "") : null;
        var value = _value.ToString();
        return type switch
        {
            "s" => Filled(column, CellKind.Text, texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]),
            "str" => Filled(column, CellKind.Text, Unescaped(value)),
            "b" => new(column, CellKind.Answer, value),
            "e" => new(column, CellKind.Error, value),
            "d" => Filled(column, CellKind.Text, value.Split('T')[0]),
            _ => Number(column, value, styles.KindOf(style is null ? 0 : uint.Parse(style, NumberStyles.None, CultureInfo.InvariantCulture)), styles.Is1904),
        };
    }

    // Value, text and formula of the present element, up to its end. Phonetic readings are of Japanese texts and no part of them.
    CellStream Content()
    {
        _value.Clear();
        _text.Clear();
        _hasFormula = false;
        if (_xml.IsEmptyElement)
            return this;
        var (depth, isPhonetic, into) = (_xml.Depth, false, (StringBuilder?)null);
        while (_xml.Read() && _xml.Depth > depth)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    isPhonetic |= _xml.LocalName == "rPh";
                    _hasFormula |= _xml.LocalName == "f";
                    into = _xml.IsEmptyElement ? null : _xml.LocalName switch { "v" => _value, "t" when !isPhonetic => _text, _ => null };
                    break;
                case XmlNodeType.EndElement:
                    isPhonetic &= _xml.LocalName != "rPh";
                    into = null;
                    break;
                default:
                    into?.Append(_xml.Value);
                    break;
            }
        }

        return this;
    }

    static SheetCell? Number(int column, string value, CellKind kind, bool is1904)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > MostNumber)
            return Filled(column, CellKind.Text, value);
        // 1462 days lie between the two first days that workbooks count from (18.17.4.1).
        var days = kind is CellKind.Day or CellKind.Month && is1904 ? number + 1462 : number;
        return new(column, kind, days.ToString(CultureInfo.InvariantCulture));
    }

    static SheetCell? Filled(int column, CellKind kind, string text) => text.Length == 0 ? null : new(column, kind, text);

    // _x000D_ is how a workbook writes a character that XML cannot hold (22.9.2.19).
    static string Unescaped(string text) => Escaped().Replace(text, escape =>
        ((char)int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).Replace("\r", "", StringComparison.Ordinal);

    static CellRange? RangeOf(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        return ends.Length == 2 && XlsxFile.Place(ends[0]) is { Row: > 0 } first && XlsxFile.Place(ends[1]) is { Row: > 0 } last ? new(first.Row, first.Column, last.Row, last.Column) : null;
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    public void Dispose() => _xml.Dispose();
}
