namespace Reports.Engine.Diagnostics;

/// <summary>A place a person can find: in a text, in a JSON file or in a Word document.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
public abstract record Location(string File)
{
    /// <summary>The place in words, file included, in the language asked for, on one line.</summary>
    public string In(Language language) => Visible.Of(File + Inside(language));

    /// <summary>The place inside of the file, as it follows the file's name; empty for the whole file.</summary>
    internal abstract string Inside(Language language);

    /// <summary>The place in English words.</summary>
    public sealed override string ToString() => In(Language.English);
}

/// <summary>A whole file.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
sealed record FileLocation(string File) : Location(File)
{
    internal override string Inside(Language language) => "";
}

/// <summary>The place of a fact in a data file of either kind.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Path">The JSON path of the fact, such as <c>$.pupils.conduct[0].total</c>.</param>
public abstract record FactLocation(string File, string Path) : Location(File)
{
    /// <summary>Places of one file in the order in which somebody reads it.</summary>
    internal abstract (int First, int Second) Order { get; }
}

/// <summary>A place in a JSON file: line and column, and the path that leads there.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
/// <param name="Path">The JSON path, such as <c>$.pupils.conduct[0].total</c>.</param>
public sealed record JsonLocation(string File, int Line, int Column, string Path) : FactLocation(File, Path)
{
    internal override (int First, int Second) Order => (Line, Column);

    internal override string Inside(Language language) => $"({Line},{Column}) {Path}";
}

/// <summary>A cell of a workbook.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Sheet">The sheet's name as its tab shows it.</param>
/// <param name="SheetNumber">The one-based place of the sheet among the tabs.</param>
/// <param name="Row">One-based row.</param>
/// <param name="Column">One-based column; A is 1.</param>
/// <param name="Path">The JSON path of the fact that is written there.</param>
sealed record CellLocation(string File, string Sheet, int SheetNumber, int Row, int Column, string Path) : FactLocation(File, Path)
{
    /// <summary>The cell as a spreadsheet program names it: <c>D5</c>.</summary>
    public string Cell => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);

    // A sheet has at most 2^20 rows (Excel specifications and limits).
    internal override (int First, int Second) Order => ((SheetNumber << 20) + Row, Column);

    // A fact that no sheet has is missing in the whole file; a list is one sheet without a name.
    internal override string Inside(Language language) => (language, SheetNumber, Sheet) switch
    {
        (_, 0, _) => "",
        (Language.English, _, "") => $", cell {Cell}",
        (_, _, "") => $", ô {Cell}",
        (Language.English, _, _) => $", sheet «{Sheet}», cell {Cell}",
        _ => $", trang «{Sheet}», ô {Cell}",
    };

    /// <summary>The letters of a column: 28 is AB (ECMA-376 part 1, 18.18.62).</summary>
    internal static string ColumnName(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : ColumnName((column - 1) / 26) + ColumnName((column - 1) % 26 + 1);
}

/// <summary>A place in a text file, as editors and CI systems pick it up: <c>file(line,column)</c>.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
sealed record TextLocation(string File, int Line, int Column) : Location(File)
{
    internal override string Inside(Language language) => $"({Line},{Column})";
}

/// <summary>A place in a Word document. Word has no line numbers, so it is said the way a person finds it.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Part">The part: <c>document</c>, <c>header1</c>, <c>footnotes</c> …, named like its file in the package.</param>
/// <param name="Table">One-based table of the part, counted in document order; null outside tables.</param>
/// <param name="Row">One-based row of that table.</param>
/// <param name="Cell">One-based cell of that row.</param>
/// <param name="Paragraph">One-based paragraph of the cell, or of the part outside tables.</param>
/// <param name="Text">The paragraph's own text: what Ctrl+F finds. Shortened to sixty characters.</param>
public sealed record WordLocation(
    string File,
    string Part,
    int? Table,
    int? Row,
    int? Cell,
    int? Paragraph,
    string Text) : Location(File)
{
    internal override string Inside(Language language)
    {
        var english = language == Language.English;
        var place = new StringBuilder(", ").Append(Part);
        Append(place, english ? "table" : "bảng", Table);
        Append(place, english ? "row" : "hàng", Row);
        Append(place, english ? "cell" : "ô", Cell);
        Append(place, english ? "paragraph" : "đoạn", Paragraph);
        return Text.Length == 0 ? place.ToString() : place.Append(": «").Append(Text).Append('»').ToString();
    }

    internal static void Append(StringBuilder place, string word, int? number)
    {
        if (number is { } value)
            place.Append(", ").Append(word).Append(' ').Append(value);
    }
}
