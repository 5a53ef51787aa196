using Reports.Cli.Batch.Manifests;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Output;

/// <summary>Where the files of a batch go.</summary>
/// <remarks>What cannot be written stops the batch: every method but <see cref="Forbids"/> may throw a <see cref="DiagnosticException"/>.</remarks>
interface IBatchOutput : IDisposable
{
    /// <summary>True when files must come in the order of the records, one at a time; else any thread writes at any time.</summary>
    bool IsOrdered { get; }

    /// <summary>False when nothing of an earlier run can be kept any more.</summary>
    bool MayKeep { get; }

    /// <summary>What forbids a file of this name; null when nothing does.</summary>
    Diagnostic? Forbids(string name);

    /// <summary>Takes over what an earlier run wrote for a record; false when it is not there as it was.</summary>
    bool Keeps(ManifestLine line);

    /// <summary>Told, in their order, of every record whose files are not kept: what an ordered output wrote after it counts no longer.</summary>
    void Renews();

    /// <summary>Writes one file.</summary>
    void Put(string name, byte[] content);

    /// <summary>Makes the output stand under its own name; until then nothing does that is not whole.</summary>
    void Complete();
}
