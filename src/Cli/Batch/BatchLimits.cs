namespace Reports.Cli.Batch;

/// <summary>How much is borne.</summary>
/// <param name="MaxErrors">Bad records after which a batch stops; null to go on to the end.</param>
/// <param name="MostWarnings">Different warnings that are told.</param>
sealed record BatchLimits(int? MaxErrors, int MostWarnings = 100);
