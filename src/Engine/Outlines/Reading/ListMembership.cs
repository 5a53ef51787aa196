using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>The list and level that a paragraph belongs to.</summary>
/// <param name="Id">The list's <c>w:numId</c>.</param>
/// <param name="Level">The level, from zero.</param>
/// <param name="IsFromStyle">Whether the paragraph's style says so and not the paragraph.</param>
sealed record ListMembership(string Id, int Level, bool IsFromStyle)
{
    // List 0 takes a paragraph out of the list of its style.
    const string None = "0";

    internal static ListMembership? Of(XElement? properties, Style style)
    {
        var own = properties?.Child("numPr");
        var id = own?.Val("numId") ?? style.Numbering?.Val("numId");
        if (id is null or None)
            return null;
        var level = own?.Number("ilvl") ?? style.Numbering?.Number("ilvl") ?? 0;
        return new ListMembership(id, level, IsFromStyle: own?.Val("numId") is null);
    }
}
