namespace Reports.Cli.Batch;

/// <summary>What the command line asks of a batch.</summary>
sealed record BatchOptions
{
    /// <summary>Files and folders of records.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>A folder or a .zip; null when only a merged document is wanted.</summary>
    public string? Output { get; init; }

    /// <summary>The merged document; null when none is wanted.</summary>
    public string? Merge { get; init; }

    public required Shard Shard { get; init; }

    public required int Jobs { get; init; }

    public bool Resumes { get; init; }

    /// <summary>True when every file is on the disk before it gets its name.</summary>
    public bool Flushes { get; init; }

    public bool IsStrict { get; init; }

    public bool WritesZip => Output is not null && Path.GetExtension(Output).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of an output file, with the part of the batch in its name.</summary>
    public string PartOf(string path) => Shard.IsWhole ? path : $"{Path.ChangeExtension(path, null)}{Shard.Suffix}{Path.GetExtension(path)}";

    /// <summary>What the output is called in messages.</summary>
    public string Place => Output is null ? PartOf(Merge!) : WritesZip ? PartOf(Output) : Output;
}

/// <summary>The bounds of a batch.</summary>
/// <param name="MaxErrors">Bad records after which a batch stops; null to go on to the end.</param>
/// <param name="MostWarnings">Different warnings that are reported.</param>
sealed record BatchLimits(int? MaxErrors, int MostWarnings = 100);
