namespace Reports.Cli.Files;

/// <summary>A file beside data or template that a document was made from.</summary>
/// <param name="Name">Its name, as the data or the template gives it.</param>
/// <param name="Sha256">The hash of what it held.</param>
/// <param name="IsInclude">True for a text template found beside the template; false for what lies beside the data.</param>
sealed record UsedFile(string Name, string Sha256, bool IsInclude);
