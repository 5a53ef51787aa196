namespace Reports.Templates.Facts;

/// <summary>The submission to the superior.</summary>
sealed record Proposal : Paper
{
    /// <summary>What it stands on.</summary>
    [Title("Căn cứ")]
    public Prose? Grounds { get; init; }

    /// <summary>Papers enclosed.</summary>
    [Title("Hồ sơ kèm theo")]
    public IReadOnlyList<string>? Attachments { get; init; }

    /// <summary>The level proposed for the branch.</summary>
    [Title("Mức đề nghị")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }
}
