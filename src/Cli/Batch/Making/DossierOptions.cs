namespace Reports.Cli.Batch.Making;

/// <summary>What is asked for of every branch.</summary>
/// <param name="Documents">The documents' ids; empty for all.</param>
/// <param name="Edition">The edition; null for the one that the year asks for.</param>
/// <param name="IsForced">True when a broken rule does not keep a branch from its papers.</param>
/// <param name="IsStrict">True when warnings count as errors.</param>
sealed record DossierOptions(IReadOnlyCollection<string> Documents, string? Edition, bool IsForced, bool IsStrict);
