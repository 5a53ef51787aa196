using System.Text;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Outlines;

/// <summary>Where a block of an outline stands, counted from one as in <see cref="WordLocation"/>.</summary>
/// <param name="Part">The part as the outline calls it.</param>
/// <param name="Table">The table of that part, in document order.</param>
/// <param name="Row">The row of that table.</param>
/// <param name="Paragraph">The paragraph of the part, outside tables.</param>
/// <param name="Section">The section of the document, for its beginning in the body.</param>
/// <param name="Line">The line, for text that is no Word document.</param>
public sealed record OutlinePlace(string Part, int? Table = null, int? Row = null, int? Paragraph = null, int? Section = null, int? Line = null)
{
    /// <summary>The place in words.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        var place = new StringBuilder(PartIn(language));
        Append(place, english ? "section" : "phần", Section);
        Append(place, english ? "table" : "bảng", Table);
        Append(place, english ? "row" : "hàng", Row);
        Append(place, english ? "paragraph" : "đoạn", Paragraph);
        Append(place, english ? "line" : "dòng", Line);
        return place.ToString();
    }

    /// <summary>The part's name; outlines themselves always say it in English.</summary>
    public string PartIn(Language language) => language == Language.English ? Part : OutlinePartNames.InVietnamese(Part);

    /// <summary>The place in English words.</summary>
    public override string ToString() => In(Language.English);

    static void Append(StringBuilder place, string word, int? number)
    {
        if (number is { } value)
            place.Append(", ").Append(word).Append(' ').Append(value);
    }
}
