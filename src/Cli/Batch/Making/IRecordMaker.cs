using Reports.Cli.Batch.Records;
using Reports.Cli.Files;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Making;

/// <summary>Knows which files a record becomes; used by all threads of a batch at once.</summary>
interface IRecordMaker
{
    /// <summary>True when files are named by the data, so that the records of other shards must be looked at for theirs.</summary>
    bool NamesByData { get; }

    /// <summary>The hash of everything but the record that decides what comes out: templates, settings.</summary>
    string SourcesSha256 { get; }

    /// <summary>The files of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="problems">Receives what is to be reported; an error keeps the files from being made.</param>
    /// <param name="forced">Receives the errors in spite of which they are made.</param>
    /// <remarks>
    /// Whether a record is ours decides what is looked at, never which files there are: their names must be the same in every shard.
    /// </remarks>
    IReadOnlyList<PlannedFile> Plan(DataRecord record, DiagnosticBag problems, DiagnosticBag forced);

    /// <summary>The files beside a record's data that its documents may be made from.</summary>
    UsedFiles FilesFor(DataRecord record);
}
