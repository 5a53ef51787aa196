using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Chooses what Word of today shows where a document offers alternatives.</summary>
static class Alternate
{
    /// <summary>The first choice, or the fallback where there is none.</summary>
    internal static XElement? Chosen(XElement alternate) =>
        alternate.Element(W.Compatibility + "Choice") ?? alternate.Element(W.Compatibility + "Fallback");
}
