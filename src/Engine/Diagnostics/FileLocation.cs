namespace Reports.Engine.Diagnostics;

/// <summary>A whole file.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
public sealed record FileLocation(string File) : Location(File)
{
    /// <inheritdoc />
    public override string In(Language language) => File;
}
