using Reports.Cli.Batch.Manifests;
using Reports.Engine;
using Reports.Engine.Merging;

namespace Reports.Cli.Batch.Output;

/// <summary>One Word document of all documents, section by section, in the order of the records.</summary>
/// <remarks>
/// It is made again by every run: what its sections share cannot be taken over in part. While it grows it lies packed in a hidden
/// file beside it, not in memory; at the end it is put together under another name and renamed.
/// </remarks>
sealed class MergeOutput : IBatchOutput
{
    readonly WordMerge _merge;
    readonly string _path;
    readonly FileStream _file;
    readonly FileStream _growing;
    readonly Action<Diagnostic> _report;

    MergeOutput(string path, FileStream file, FileStream growing, Action<Diagnostic> report)
    {
        (_path, _file, _growing, _report) = (path, file, growing, report);
        _merge = new(MergeSettings.Default, growing);
    }

    public bool IsOrdered => true;

    public bool MayKeep => false;

    /// <summary>Opens the document for writing.</summary>
    /// <param name="report">Receives what is not in it as it was.</param>
    public static MergeOutput Open(string path, Action<Diagnostic> report) => Writing.To(path, () =>
    {
        // Whoever has the unfinished file has the other one too.
        var file = Writing.Locked(Writing.Unfinished(path), path);
        try
        {
            return new MergeOutput(path, file, Growing(path), report);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    public Diagnostic? Forbids(string name) => null;

    public bool Keeps(ManifestLine line) => false;

    public void Renews()
    {
    }

    public void Flush()
    {
    }

    public void Put(BatchFile made)
    {
        var found = new DiagnosticBag();
        Writing.To(_path, () => _merge.Add(made.Content.ToArray(), made.Name, found));
        foreach (var problem in found)
            _report(problem);
    }

    public void Complete()
    {
        if (_merge.Count == 0)
            throw new DiagnosticException(BatchProblems.NothingToMerge(new FileLocation(_path)));

        Writing.To(_path, () =>
        {
            _file.SetLength(0);
            _merge.Complete(_file);
            Writing.Rename(_file, _path);
            return true;
        });
    }

    public void Dispose()
    {
        try
        {
            _merge.Dispose();
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            // The disk is full: that was said when it was written to.
        }

        _growing.Dispose();
        Writing.Discard(_file);
    }

    static FileStream Growing(string path)
    {
        var full = Path.GetFullPath(path);
        var name = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.growing");
        return WorkFile.Create(name, FileOptions.DeleteOnClose);
    }
}
