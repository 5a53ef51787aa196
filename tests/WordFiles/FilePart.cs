namespace Reports.WordFiles;

/// <summary>A part of a file under test.</summary>
/// <param name="Name">Its entry name: <c>word/styles.xml</c>.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="ContentType">Its own content type; null where its extension says enough.</param>
public sealed record FilePart(string Name, byte[] Bytes, string? ContentType);
