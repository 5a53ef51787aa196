using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Says at the beginning of each section what its pages look like.</summary>
sealed class SectionMarks(IReadOnlyList<XElement> sections)
{
    int _next;

    /// <summary>The block that opens the next section.</summary>
    internal OutlineBlock Open(OutlinePlace place)
    {
        var index = Math.Min(_next++, sections.Count - 1);
        return new OutlineBlock("section", SectionFacts.Of(sections[index], index == 0, Have("headerReference"), Have("footerReference")), "", place with { Section = _next }, []);
    }

    // A header for first pages is shown only where the first page differs.
    bool Have(string reference) => sections.SelectMany(s => s.Elements(W.Main + reference))
        .Any(r => r.Attr("type") != "first" || sections.Any(s => s.Switch("titlePg") == true));
}
