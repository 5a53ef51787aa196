namespace Reports.Studio.Workspace;

/// <summary>Replaces a file that somebody else may write as well.</summary>
static class SavedFile
{
    /// <summary>Writes the file whole, by renaming; false when it is no longer what it was, and then nothing is written.</summary>
    /// <param name="expected">What stands there; null for a file that must not be there yet.</param>
    public static bool Write(string path, ReadOnlySpan<byte> content, ReadOnlySpan<byte> expected)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}-{Environment.ProcessId}.tmp");
        try
        {
            // What was left by a run that was killed goes; a link under the name is not followed.
            File.Delete(temporary);
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(expected))
                return false;
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a new file; false when one is there already.</summary>
    public static bool Create(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(content);
            file.Flush(flushToDisk: true);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
    }
}
