namespace Reports.Templates.Figures;

/// <summary>A fact that a figure is computed from.</summary>
/// <param name="Path">Where it stands in the data file.</param>
/// <param name="Value">Its number; null when the file has none.</param>
sealed record Input(string Path, decimal? Value)
{
    public static Input Of(string path, int? value) => new(path, value);
}
