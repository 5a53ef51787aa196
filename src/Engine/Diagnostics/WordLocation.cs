using System.Text;

namespace Reports.Engine.Diagnostics;

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
    /// <inheritdoc />
    public override string In(Language language)
    {
        var english = language == Language.English;
        var place = new StringBuilder(File).Append(", ").Append(Part);
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
