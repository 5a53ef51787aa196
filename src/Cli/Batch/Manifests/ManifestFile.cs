namespace Reports.Cli.Batch.Manifests;

/// <summary>A file as the manifest knows it.</summary>
/// <param name="Name">Its path in the output, with forward slashes.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Size">Their number.</param>
sealed record ManifestFile(string Name, string Sha256, long Size);
