using System.Xml.Linq;

namespace Reports.Engine.Lifting;

/// <summary>A group with the level it acts on.</summary>
/// <param name="Group">The group.</param>
/// <param name="Level">Where it acts.</param>
/// <param name="Container">The element whose children it governs: a paragraph, a body or cell, a row, a table.</param>
sealed record LiftedGroup(TagGroup Group, Level Level, XElement Container);
