namespace Reports.Engine.Diagnostics;

/// <summary>A place in a data file: line and column, and the JSON path that leads there.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
/// <param name="Path">The JSON path, such as <c>$.pupils.conduct[0].total</c>.</param>
public sealed record JsonLocation(string File, int Line, int Column, string Path) : Location(File)
{
    /// <inheritdoc />
    public override string In(Language language) => $"{File}({Line},{Column}) {Path}";
}
