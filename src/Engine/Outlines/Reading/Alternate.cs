using System.Xml.Linq;
using Reports.Engine.Opening;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Chooses what Word of today shows where a document offers alternatives.</summary>
static class Alternate
{
    /// <summary>The first choice, or the fallback where there is none.</summary>
    internal static XElement? Chosen(XElement alternate) =>
        alternate.Element(WordXml.Mc + "Choice") ?? alternate.Element(WordXml.Mc + "Fallback");
}
