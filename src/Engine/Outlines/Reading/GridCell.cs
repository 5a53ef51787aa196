using System.Xml.Linq;

namespace Reports.Engine.Outlines.Reading;

/// <summary>A cell and where it stands.</summary>
/// <param name="Element">The <c>w:tc</c>.</param>
/// <param name="Column">Its first column in the grid, from zero.</param>
/// <param name="Span">The columns it takes.</param>
/// <param name="Continues">Whether it goes on with the merged cell above.</param>
/// <param name="Begins">Whether it begins a vertical merge.</param>
sealed record GridCell(XElement Element, int Column, int Span, bool Continues, bool Begins);
