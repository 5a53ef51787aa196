using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Merging;

/// <summary>Finds the sections of a document.</summary>
static class BodySections
{
    /// <summary>The properties of its sections in their order; a last section that says nothing gets empty ones.</summary>
    public static IReadOnlyList<XElement> Of(XElement body)
    {
        if (body.Elements().LastOrDefault()?.Name != W.Section)
        {
            var misplaced = body.Element(W.Section);
            misplaced?.Remove();
            body.Add(misplaced ?? new XElement(W.Section));
        }

        return body.Descendants(W.Section)
            .Where(section => section.Parent == body || section.Parent!.Name == W.ParagraphProperties)
            .ToList();
    }
}
