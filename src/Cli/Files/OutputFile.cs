using Reports.Engine.Files;

namespace Reports.Cli.Files;

/// <summary>Writes one file that the caller named.</summary>
static class OutputFile
{
    /// <summary>As <see cref="Write"/>, and makes the folder when there is none.</summary>
    public static Diagnostic? WriteWithFolder(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(path, fault);
        }

        return Write(path, content);
    }

    /// <summary>Writes the file whole; a link in its place that leads into another folder is not followed.</summary>
    /// <returns>What went wrong; null when the file is written.</returns>
    public static Diagnostic? Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var target = Path.GetFullPath(path);
            var folder = Path.GetDirectoryName(target);
            if (folder is null || Directory.Exists(target))
                return CliProblems.FolderInTheWay(path);
            if (!Directory.Exists(folder))
                return CliProblems.NoFolder(path, folder);
            if (new FileInfo(target).LinkTarget is not null && !RegularFile.IsDeviceName(target))
            {
                var real = RealPath.Of(target);
                if (Path.GetDirectoryName(real) != RealPath.Of(folder))
                    return CliProblems.LinkLeadsOut(path, real);
            }

            AtomicFile.Write(target, content);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(path, fault);
        }
    }
}

/// <summary>A file is written whole or not at all: to a temporary name beside it, then renamed.</summary>
static class AtomicFile
{
    /// <summary>Writes the bytes; what stood there before stays until the new file is complete on the disk.</summary>
    /// <exception cref="IOException">The disk is full, or the name cannot be written; no half file is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.GetFullPath(path);
        if (RegularFile.IsDeviceName(target))
        {
            WriteInPlace(target, content);
            return;
        }

        using var file = CreateBeside(target);
        try
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
            KeepMode(target, file.Name);
            file.Dispose();
            File.Move(file.Name, target, overwrite: true);
        }
        catch
        {
            file.Dispose();
            File.Delete(file.Name);
            throw;
        }
    }

    /// <summary>A new file, so that no link under its name is followed.</summary>
    static FileStream CreateBeside(string target)
    {
        var folder = Path.GetDirectoryName(target) ?? throw new IOException(target);
        for (var attempt = 0; ; attempt++)
        {
            var name = Path.Combine(folder, $".reports-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}-{attempt}.tmp");
            try
            {
                return new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(name) && attempt < 100)
            {
                // Left by a run that was killed.
            }
        }
    }

    static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    static void WriteInPlace(string target, ReadOnlySpan<byte> content)
    {
        using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

        // /dev/stdout may be a file that has lines already: opened by this name it begins at its first byte.
        if (device.CanSeek)
            device.Seek(0, SeekOrigin.End);
        device.Write(content);
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
