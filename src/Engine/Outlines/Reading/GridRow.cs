using System.Xml.Linq;

namespace Reports.Engine.Outlines.Reading;

/// <summary>A row of a table and its cells.</summary>
sealed record GridRow(XElement Element, IReadOnlyList<GridCell> Cells);
