using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Reports.Templates.Workbooks;

/// <summary>How a cell looks; the number is its place in the style sheet.</summary>
enum CellStyle : uint
{
    Plain,
    Title,
    Help,
    Header,
    Group,
    Label,
    Text,
    Number,
    Figure,
    Computed,
    Key,
    Link,

    /// <summary>What is typed stays as it was typed; nothing of it shows while the cell is empty.</summary>
    Typed,
}

/// <summary>The style sheet of our workbooks.</summary>
static class SheetStyles
{
    const string Font = "Times New Roman";
    const string Heading = "FFDDE6F0";
    const string Locked = "FFF2F2F2";
    const string Line = "FFB0B0B0";
    const uint Solid = 2;
    const uint Grey = 3;

    // Number format 49 is «text»: what is typed there stays as it was typed (ECMA-376 part 1, 18.8.30).
    const uint AsText = 49;

    public static Stylesheet Make() => new(
        new Fonts(Letters(11), Letters(14, bold: true), Letters(10, italic: true, colour: "FF555555"), Letters(11, bold: true), Letters(8, colour: "FF888888"), Letters(11, colour: "FF0563C1", underline: true)) { Count = 6 },
        // The first two are the same in every workbook (18.8.21).
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled(Heading), Filled(Locked)) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Boxed()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(0, 0, 0, 0, false),
            Format(1, 0, 0, 0, false),
            Format(2, 0, 0, 0, true),
            Format(3, Solid, 1, 0, true, HorizontalAlignmentValues.Center),
            Format(3, Solid, 1, 0, true),
            Format(0, 0, 1, 0, true),
            Format(0, 0, 1, AsText, true, isLocked: false),
            Format(0, 0, 1, 0, true, isLocked: false),
            Format(0, 0, 1, 0, true, HorizontalAlignmentValues.Left, isLocked: false),
            Format(0, Grey, 1, 0, true),
            Format(4, 0, 0, AsText, false),
            Format(5, 0, 0, 0, false),
            Format(0, 0, 0, AsText, true, isLocked: false)) { Count = 13 },
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    static Font Letters(double size, bool bold = false, bool italic = false, string? colour = null, bool underline = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (italic)
            font.Append(new Italic());
        if (underline)
            font.Append(new Underline());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = Font });
        return font;
    }

    static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    static Border Boxed() => new(
        Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());

    static T Side<T>(T side) where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.Append(new Color { Rgb = Line });
        return side;
    }

    static CellFormat Format(uint font, uint fill, uint border, uint number, bool wrap, HorizontalAlignmentValues? across = null, bool isLocked = true) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap ? true : null, Horizontal = across is { } value ? new EnumValue<HorizontalAlignmentValues>(value) : null },
        new Protection { Locked = isLocked })
    {
        FontId = font, FillId = fill, BorderId = border, NumberFormatId = number, FormatId = 0,
        ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true, ApplyProtection = true,
    };
}
