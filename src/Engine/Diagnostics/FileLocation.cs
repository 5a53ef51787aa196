namespace Reports.Engine.Diagnostics;

/// <summary>A file as a whole: nothing inside it could be looked at, or nothing inside it is to blame.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
public sealed record FileLocation(string File) : Location(File)
{
    /// <inheritdoc />
    public override string In(Language language) => File;
}
