namespace Reports.Cli.Files;

/// <summary>Does something at once, and again whenever one of some files was saved, came or went.</summary>
static class FileWatch
{
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="files">The files, asked for at every glance: a folder may have got another.</param>
    /// <param name="look">What is done; false when a file was just being written, and it is done again at the next glance.</param>
    public static void Run(Func<IEnumerable<string>> files, Func<bool> look, CancellationToken end)
    {
        string? seen = null, before = null;
        while (!end.IsCancellationRequested)
        {
            var now = string.Join('\n', files().Select(Stamp));
            // What is still being written, of which half can be read, differs again at the next glance; the first look waits for nothing.
            if (now != seen && (seen is null || now == before) && look())
                seen = now;
            before = now;
            end.WaitHandle.WaitOne(Glance);
        }
    }

    static string Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? $"{path}\t{file.LastWriteTimeUtc.Ticks}\t{file.Length}" : path;
    }
}
