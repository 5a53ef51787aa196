namespace Reports.Engine.Files;

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
