using Reports.Cli.Batch.Manifests;
using Reports.Cli.Texts;
using Reports.Engine;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Output;

/// <summary>One Word document of all documents, section by section, in the order of the records.</summary>
/// <remarks>
/// It is made anew by every run: what its sections share cannot be taken over in part. Written under another name at the end and
/// renamed.
/// </remarks>
sealed class MergeOutput : IBatchOutput
{
    readonly WordMerge _merge = new(MergeSettings.Default);
    readonly string _path;
    readonly FileStream _file;
    readonly Action<Diagnostic> _tell;

    MergeOutput(string path, FileStream file, Action<Diagnostic> tell) => (_path, _file, _tell) = (path, file, tell);

    public bool IsOrdered => true;

    public bool MayKeep => false;

    /// <summary>Opens the document for writing.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="tell">Receives what is not in it as it was.</param>
    public static MergeOutput Open(string path, Action<Diagnostic> tell) =>
        Writing.To(path, () => new MergeOutput(path, Writing.Locked(Writing.Unfinished(path), path), tell));

    public Diagnostic? Forbids(string name) => null;

    public bool Keeps(ManifestLine line) => false;

    public void Renews()
    {
    }

    public void Put(string name, byte[] content)
    {
        var found = new DiagnosticBag();
        _merge.Add(content, name, found);
        foreach (var problem in found)
            _tell(problem);
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
        _merge.Dispose();
        Writing.Discard(_file);
    }
}
