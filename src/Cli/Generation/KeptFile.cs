namespace Reports.Cli.Generation;

/// <summary>A document that somebody has edited since it was made: it stays beside the new one.</summary>
/// <param name="Name">The file that the run writes.</param>
/// <param name="KeptAs">Where the edited one is now.</param>
sealed record KeptFile(string Name, string KeptAs);
