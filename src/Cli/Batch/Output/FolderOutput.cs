using Reports.Cli.Batch.Manifests;

namespace Reports.Cli.Batch.Output;

/// <summary>A folder. Each file is written under another name, flushed to the disk and renamed.</summary>
/// <remarks>
/// Unfinished files stand in a hidden folder of the run's own, which is emptied when the next run begins: a run that was
/// killed leaves nothing under the names that people see. A lock in it keeps two runs of one shard apart; the system lets go of
/// it when the program dies.
/// </remarks>
sealed class FolderOutput : IBatchOutput
{
    readonly OutputFolder _folder;
    readonly string _root;
    readonly string _staging;
    readonly bool _flushes;
    readonly FileStream _lock;
    long _written;

    FolderOutput(string path, string staging, bool flushes, FileStream holds) =>
        (_folder, _root, _staging, _flushes, _lock) = (new(path), Path.GetFullPath(path), staging, flushes, holds);

    public bool IsOrdered => false;

    public bool MayKeep => true;

    /// <summary>Opens the folder, and makes it when it is not there.</summary>
    /// <param name="flushes">True when every file is on the disk before it gets its name.</param>
    public static FolderOutput Open(string path, Shard shard, bool flushes) => Writing.To(path, () =>
    {
        var staging = Path.Combine(Path.GetFullPath(path), $".reports-{Manifest.Stem}{shard.Suffix}");
        WorkFile.CreateFolder(staging);
        var holds = Writing.Locked(Path.Combine(staging, "lock"), path);
        foreach (var left in Directory.EnumerateFiles(staging, "*.tmp"))
            File.Delete(left);
        return new FolderOutput(path, staging, flushes, holds);
    });

    public Diagnostic? Forbids(string name) => _folder.Forbids(name);

    public bool Keeps(ManifestLine line) => line.Files.All(Stands);

    public void Renews()
    {
    }

    public void Flush()
    {
    }

    public void Put(BatchFile made)
    {
        var target = Target(made.Name);
        var temporary = Path.Combine(_staging, $"{Interlocked.Increment(ref _written)}.tmp");
        try
        {
            using (var file = WorkFile.Create(temporary))
            {
                file.Write(made.Content.Span);
                if (_flushes)
                    file.Flush(flushToDisk: true);
            }

            Rename(temporary, target);
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            throw new DiagnosticException(CliProblems.CannotWrite(_folder.PathOf(made.Name), fault));
        }
    }

    /// <summary>Deletes a file that an earlier run made and nobody asks for any more; one that somebody has changed stays.</summary>
    public void Remove(ManifestFile file)
    {
        if (_folder.Forbids(file.Name) is null && Stands(file))
            File.Delete(Target(file.Name));
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
        _lock.Dispose();
        try
        {
            Directory.Delete(_staging, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next run empties it.
        }
    }

    static void Rename(string temporary, string target)
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target, overwrite: true);
        }
    }

    bool Stands(ManifestFile file)
    {
        try
        {
            var found = new FileInfo(Target(file.Name));
            return found.Exists && found.LinkTarget is null && found.Length == file.Size && Sha256.Of(File.ReadAllBytes(found.FullName)) == file.Sha256;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    string Target(string name) => Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
}
