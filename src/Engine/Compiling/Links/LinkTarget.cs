using System.Xml.Linq;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Compiling.Links;

/// <summary>An element whose relationship leads to an address with tags in it.</summary>
/// <param name="Id">The attribute that holds the relationship's id.</param>
/// <param name="Segments">The address: text and code.</param>
/// <param name="Start">What stands before the first tag: an author who wrote a scheme there chose it.</param>
sealed record LinkTarget(XAttribute Id, IReadOnlyList<Segment> Segments, string Start);
