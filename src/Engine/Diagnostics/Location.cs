using System.Text;

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
public sealed record FileLocation(string File) : Location(File)
{
    internal override string Inside(Language language) => "";
}

/// <summary>A place in a data file: line and column, and the JSON path that leads there.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
/// <param name="Path">The JSON path, such as <c>$.pupils.conduct[0].total</c>.</param>
public sealed record JsonLocation(string File, int Line, int Column, string Path) : Location(File)
{
    internal override string Inside(Language language) => $"({Line},{Column}) {Path}";
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

    static void Append(StringBuilder place, string word, int? number)
    {
        if (number is { } value)
            place.Append(", ").Append(word).Append(' ').Append(value);
    }
}
