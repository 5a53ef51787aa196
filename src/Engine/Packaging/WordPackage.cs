namespace Reports.Engine.Packaging;

/// <summary>A Word file taken apart: its parts in the order they will be written.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Main">The main document part, under whatever name it has.</param>
/// <param name="Parts">Every part, <c>[Content_Types].xml</c> first, then by name.</param>
sealed record WordPackage(string File, PackagePart Main, IReadOnlyList<PackagePart> Parts)
{
    /// <summary>The part with that name, compared as packages compare names: ignoring case.</summary>
    public PackagePart? Find(string name) =>
        Parts.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
