namespace Reports.Cli.Files;

/// <summary>A file is written whole or not at all: to a temporary name beside it, then renamed.</summary>
static class AtomicFile
{
    /// <summary>Writes the bytes; what stood there before stays until the new file is complete on the disk.</summary>
    /// <exception cref="IOException">The disk is full, or the name cannot be written; no half file is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target))
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

    /// <summary>A new file, so that no link that somebody laid under its name is followed.</summary>
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

    // /dev/stdout and /dev/null are written into, never replaced.
    static bool IsDevice(string target) => !OperatingSystem.IsWindows() && target.StartsWith("/dev/", StringComparison.Ordinal);

    static void WriteInPlace(string target, ReadOnlySpan<byte> content)
    {
        using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        device.Write(content);
    }
}
