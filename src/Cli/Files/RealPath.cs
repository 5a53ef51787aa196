namespace Reports.Cli.Files;

/// <summary>Where a path really leads when every symbolic link on the way is followed.</summary>
static class RealPath
{
    // The limit of Linux; more is a circle.
    const int MostLinks = 40;

    /// <summary>The path without links; what does not exist yet stays as written.</summary>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path) => Of(path, 0);

    static string Of(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException($"Too many symbolic links: {path}");
            real = Of(Path.Combine(real, target), links);
        }

        return real;
    }
}

/// <summary>Finds the file that a command would write over although it needs it.</summary>
static class Overwriting
{
    /// <summary>The first result that is one of the sources or another result, links followed; null when there is none.</summary>
    public static string? Of(IEnumerable<string?> sources, IEnumerable<string?> results)
    {
        var taken = sources.OfType<string>().Select(Real).ToHashSet(StringComparer.Ordinal);
        return results.OfType<string>().FirstOrDefault(result => !taken.Add(Real(result)));
    }

    static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be followed cannot be read or written either; that is said where it is tried.
            return Path.GetFullPath(path);
        }
    }
}
