namespace Reports.Engine.Packaging;

/// <summary>A Word file taken apart: its parts in the order they will be written.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Main">The main document part, under whatever name it has.</param>
/// <param name="Parts">Every part, <c>[Content_Types].xml</c> first, then by name.</param>
/// <param name="Types">What <c>[Content_Types].xml</c> says.</param>
/// <param name="EntryNames">The names in the zip, in its own order.</param>
sealed record WordPackage(
    string File, PackagePart Main, IReadOnlyList<PackagePart> Parts, ContentTypes Types, IReadOnlyList<string> EntryNames)
{
    readonly Dictionary<string, PackagePart> _byName = Parts.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The part with that name, compared as packages compare names: ignoring case (ECMA-376 part 2, 6.3.5).</summary>
    public PackagePart? Find(string name) => _byName.GetValueOrDefault(name);
}
