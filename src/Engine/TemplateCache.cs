using System.Collections.Concurrent;
using Reports.Engine.Compiling;
using Reports.Engine.Files;

namespace Reports.Engine;

/// <summary>The templates of a folder, each compiled when it is first asked for, and again when its file has changed.</summary>
/// <remarks>Thread-safe. What else a template names, pictures and sub-documents, is for <see cref="FolderResources"/> of the same folder.</remarks>
public sealed class TemplateCache
{
    readonly string _folder;
    readonly WordSettings _settings;
    readonly ConcurrentDictionary<string, CachedTemplate> _templates = new(StringComparer.Ordinal);

    /// <summary>The templates of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="settings">What the templates may use; null for <see cref="WordTemplate.DefaultSettings"/>.</param>
    public TemplateCache(string folder, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (_folder, _settings) = (Path.GetFullPath(folder), settings ?? WordTemplate.DefaultSettings);
    }

    /// <summary>A template as its file is now.</summary>
    /// <param name="name">Its name below the folder, with <c>/</c> between folders.</param>
    /// <exception cref="DiagnosticException">The template is wrong; asked for again when its file has changed.</exception>
    /// <exception cref="FileNotFoundException">There is no such file in the folder.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public WordTemplate Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var file = new FileInfo(Path.Combine(_folder, name));
        if (!SafeName.Allows(name) || !file.Exists)
            throw new FileNotFoundException($"There is no template «{name}» in {_folder}.", name);

        var stamp = (file.LastWriteTimeUtc, file.Length);
        var cached = _templates.AddOrUpdate(name, _ => Read(file.FullName, stamp), (_, known) => known.Stamp == stamp ? known : Read(file.FullName, stamp));
        try
        {
            return cached.Template.Value;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody is just writing it: the same stamp may be read the next time.
            _templates.TryRemove(new(name, cached));
            throw;
        }
    }

    CachedTemplate Read(string path, (DateTime, long) stamp) => new(stamp, new(() => WordTemplate.Load(path, _settings)));

    sealed record CachedTemplate((DateTime, long) Stamp, Lazy<WordTemplate> Template);
}
