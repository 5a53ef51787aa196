using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Reports.Templates.Sheets;

/// <summary>What the number formats of a workbook show: numbers, shares, days.</summary>
sealed partial class CellStyles
{
    readonly List<CellKind> _kinds = [];

    public CellStyles(WorkbookPart workbook)
    {
        Is1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        if (workbook.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } sheet)
            return;
        var own = sheet.NumberingFormats?.Elements<NumberingFormat>().GroupBy(format => format.NumberFormatId?.Value ?? 0).ToDictionary(format => format.Key, format => format.First().FormatCode?.Value ?? "") ?? [];
        _kinds.AddRange(formats.Elements<CellFormat>().Select(format => KindOf(format.NumberFormatId?.Value ?? 0, own)));
    }

    public bool Is1904 { get; }

    public CellKind KindOf(uint style) => style < _kinds.Count ? _kinds[(int)style] : CellKind.Number;

    // The numbers of the formats that every program has (18.8.30): 9 and 10 are shares, 14 to 22 and those of East Asia days, 17 is mmm-yy.
    static CellKind KindOf(uint id, Dictionary<uint, string> own) => id switch
    {
        9 or 10 => CellKind.Share,
        17 => CellKind.Month,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) => CellKind.Day,
        _ when !own.TryGetValue(id, out var code) => CellKind.Number,
        _ => KindOf(own[id]),
    };

    /// <summary>What a number format shows.</summary>
    public static CellKind KindOf(string code)
    {
        var bare = Quoted().Replace(code, "");
        return bare.Contains('%', StringComparison.Ordinal) ? CellKind.Share : bare.AsSpan().ContainsAny("dD") ? CellKind.Day
            : bare.AsSpan().ContainsAny("yY") ? CellKind.Month : CellKind.Number;
    }

    // Texts, escaped letters, colours and locales in a format: "năm", \d, [Red], [$-42A].
    [GeneratedRegex("""("[^"]*"|\\.|\[[^\]]*\]|General)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
