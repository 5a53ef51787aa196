namespace Reports.Cli.Files;

/// <summary>Files that a run needs while it works: unfinished results, manifests, locks. Whoever may write beside the results could lay links under their names: none is followed.</summary>
static class WorkFile
{
    /// <summary>A new file; what a run left that was killed goes.</summary>
    /// <exception cref="DiagnosticException">A link has its name.</exception>
    public static FileStream Create(string path, FileOptions options = FileOptions.None)
    {
        RefuseLink(path);
        File.Delete(path);
        return new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, options);
    }

    /// <summary>A file that may be there already, for this run alone.</summary>
    /// <exception cref="DiagnosticException">A link has its name.</exception>
    /// <exception cref="IOException">Another run has it, or it cannot be written.</exception>
    public static FileStream Open(string path)
    {
        RefuseLink(path);
        var file = new FileStream(path, File.Exists(path) ? FileMode.Open : FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        // Laid in the meantime.
        if (IsLink(path))
        {
            file.Dispose();
            RefuseLink(path);
        }

        return file;
    }

    /// <summary>A folder for such files.</summary>
    /// <exception cref="DiagnosticException">A link has its name.</exception>
    public static void CreateFolder(string path)
    {
        RefuseLink(path);
        Directory.CreateDirectory(path);
    }

    static void RefuseLink(string path)
    {
        if (IsLink(path))
            throw new DiagnosticException(CliProblems.LinkInTheWay(path));
    }

    static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
