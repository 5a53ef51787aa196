namespace Reports.Templates.Figures;

/// <summary>A fact that a figure is computed from.</summary>
/// <param name="Path">Where it stands in the data file.</param>
/// <param name="Printed">Its number as printed.</param>
public sealed record FigureInput(string Path, string Printed);
