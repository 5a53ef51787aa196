using Reports.Cli.Batch.Manifests;

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

    /// <summary>Called, in their order, for every record whose files are not kept: what an ordered output wrote after it counts no longer.</summary>
    void Renews();

    /// <summary>Writes one file, at the latest with <see cref="Flush"/>.</summary>
    void Put(BatchFile file);

    /// <summary>Writes what waits to be written; afterwards the manifest may promise it.</summary>
    void Flush();

    /// <summary>Makes the output stand under its own name; until then nothing does that is not whole.</summary>
    void Complete();
}

/// <summary>A file that a batch has made.</summary>
/// <param name="Name">Its path in the output, with forward slashes.</param>
/// <param name="Content">Its bytes; valid until all outputs have it.</param>
/// <param name="Sha256">Their hash.</param>
/// <param name="Crc">Their checksum as a zip has it, made where many threads work and not where one after the other writes; zero when no zip is written.</param>
sealed record BatchFile(string Name, ReadOnlyMemory<byte> Content, string Sha256, uint Crc);

/// <summary>Turns what the system says while output is written into what a person can repair.</summary>
static class Writing
{
    /// <summary>True for what the system says when it does not let a file be written.</summary>
    /// <remarks>A file that is too large for the disk's format, such as 4 GB on a stick, is an argument out of range to .NET.</remarks>
    public static bool IsRefused(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>Does it; a full disk or a closed folder becomes a finding about the path.</summary>
    public static T To<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (IsRefused(fault))
        {
            throw new DiagnosticException(CliProblems.CannotWrite(path, fault));
        }
    }

    /// <summary>The name of an output file while it is written.</summary>
    public static string Unfinished(string path) => path + ".part";

    /// <summary>Closes a finished file, all of it on the disk, and gives it its name.</summary>
    public static void Rename(FileStream finished, string path)
    {
        finished.Flush(flushToDisk: true);
        finished.Dispose();
        File.Move(finished.Name, path, overwrite: true);
    }

    /// <summary>Closes an unfinished file from which nothing can be kept, and deletes it.</summary>
    public static void Discard(FileStream unfinished)
    {
        if (!unfinished.CanWrite)
            return;

        unfinished.Dispose();
        File.Delete(unfinished.Name);
    }

    /// <summary>A file that only one run may have open.</summary>
    public static FileStream Locked(string file, string output)
    {
        try
        {
            return WorkFile.Open(file);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new DiagnosticException(BatchProblems.InUse(output));
        }
    }
}
