using Reports.Engine.Scripting;

namespace Reports.Engine.Files;

/// <summary>The files below one folder, and nothing outside of it: no name leads up, out, or through a link to somewhere else.</summary>
public sealed class FolderResources : IDocumentResources
{
    readonly string _folder;
    readonly string _root;

    /// <summary>The files of a folder.</summary>
    /// <param name="folder">The folder; an empty path is the current one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public FolderResources(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (_folder, _root) = (folder, Path.GetFullPath(folder.Length == 0 ? "." : folder));
    }

    /// <inheritdoc />
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[]? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var file = Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
        // A link may not lead out of the folder either.
        var isInside = SafeName.Allows(name) && RegularFile.Exists(file)
            && RealPath.Of(file).StartsWith(RealPath.Of(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside ? File.ReadAllBytes(file) : null;
    }

    /// <summary>The path of a resource, as the folder was given.</summary>
    public string NameOf(string name) => Path.Combine(_folder, name);

    /// <summary>The folder in which a file lies.</summary>
    internal static FolderResources Beside(string file) => new(Path.GetDirectoryName(file) ?? "");
}
