namespace Reports.Engine.Diagnostics;

/// <summary>A place in a text file, as editors and CI systems pick it up: <c>file(line,column)</c>.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
public sealed record TextLocation(string File, int Line, int Column) : Location(File)
{
    /// <inheritdoc />
    public override string In(Language language) => $"{File}({Line},{Column})";
}
