namespace Reports.Cli.Files;

/// <summary>A file that a run has made and not yet written.</summary>
/// <param name="Name">Its place in the output folder, with <c>/</c>.</param>
sealed record MadeFile(string Name, byte[] Content);
