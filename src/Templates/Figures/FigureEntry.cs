namespace Reports.Templates.Figures;

/// <summary>One computed figure, so that a secretary can compute it again.</summary>
/// <param name="Name">The name under which templates print it: <c>figures.conduct[0].columns[0].share</c>.</param>
/// <param name="Printed">The figure as printed; «?» when there is nothing to compute it from.</param>
/// <param name="Formula">The calculation written out: <c>482 ÷ 565 × 100 = 85,3</c>.</param>
/// <param name="Inputs">The facts it is computed from.</param>
public sealed record FigureEntry(string Name, string Printed, string Formula, IReadOnlyList<FigureInput> Inputs);
