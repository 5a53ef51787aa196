namespace Reports.Engine.Packaging;

/// <summary>One entry of a zip.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What it holds.</param>
sealed record UnpackedEntry(string Name, byte[] Bytes);
