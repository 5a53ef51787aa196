namespace Reports.Engine.Files;

/// <summary>Tells files from what only has a file's name: a pipe that nobody writes to would be waited for without an end.</summary>
static class RegularFile
{
    /// <summary>True for a file that is there, links followed.</summary>
    public static bool Exists(string path) => File.Exists(path) && (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) ?? new FileInfo(path)) is FileInfo { Exists: true } real && (real.Length > 0 || IsEmpty(real));

    /// <summary>True for <c>/dev/null</c>, <c>/dev/stdout</c> and the like, which are written into and never replaced; <c>/dev/shm</c> is a folder of files in memory (shm_overview(7)).</summary>
    public static bool IsDeviceName(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        var full = Path.GetFullPath(path);
        return full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }

    // Pipes and devices have no length either. To open one for both does not wait, and it has no places to go to.
    static bool IsEmpty(FileInfo file)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            using var stream = new FileStream(handle, FileAccess.ReadWrite, bufferSize: 0);
            return stream.CanSeek && !IsDeviceName(file.FullName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whatever it is, nothing can be said about it.
            return false;
        }
    }
}
