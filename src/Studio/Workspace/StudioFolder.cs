using Reports.Studio.Fields;
using Reports.Templates.Editions;

namespace Reports.Studio.Workspace;

/// <summary>The folder that the studio works in. Pages know its files by ids, which lead nowhere else.</summary>
sealed class StudioFolder(string path, FieldMap map, Catalogue catalogue) : IDisposable
{
    readonly Lock _lock = new();
    readonly Dictionary<string, OpenYear> _open = [];
    readonly FieldText _texts = new(map.Plan.Words);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The id of a file of the folder: the same in every run.</summary>
    public static string IdOf(string file) => YearNow.RevisionOf(Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(file)))[..12];

    /// <summary>The files of an ending, the last written first. Hidden files are left out, and links, which lead elsewhere.</summary>
    public IReadOnlyList<FileInfo> Files(params IEnumerable<string> endings) =>
    [
        .. new DirectoryInfo(Path).EnumerateFiles("*", new EnumerationOptions())
            .Where(file => endings.Contains(file.Extension.ToLowerInvariant()) && !file.Name.StartsWith("~$", StringComparison.Ordinal) && file.LinkTarget is null)
            .OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>The file of an id; null for none.</summary>
    public string? Find(string id, params IEnumerable<string> endings) => Files(endings).FirstOrDefault(file => IdOf(file.Name) == id)?.FullName;

    public OpenYear YearOf(string file)
    {
        lock (_lock)
            return _open.TryGetValue(file, out var open) ? open : _open[file] = new(file, map, _texts, catalogue);
    }

    /// <summary>Writes a new file under the first name that is free: nam-2026.json, nam-2026-2.json.</summary>
    /// <returns>Its path.</returns>
    public string Create(string stem, string ending, ReadOnlySpan<byte> content)
    {
        for (var number = 1; ; number++)
        {
            var file = System.IO.Path.Combine(Path, (number == 1 ? stem : $"{stem}-{number}") + ending);
            if (SavedFile.Create(file, content))
                return file;
        }
    }

    public void Dispose()
    {
        foreach (var year in _open.Values)
            year.Dispose();
    }
}
