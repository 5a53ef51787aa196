using System.Security.Cryptography;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Tells one picture from another by what it holds.</summary>
static class Picture
{
    const int HashLength = 12;

    /// <summary>The kind of the picture and the beginning of its SHA-256: <c>png 1f0e9c3a5b77</c>.</summary>
    internal static string Of(string? relationshipId, ReadPart part, ReadDocument package)
    {
        if (relationshipId is null || part.Relationship(relationshipId) is not { } relationship)
            return "(missing)";
        if (relationship.PartName is not { } name)
            return $"from {relationship.Target}";
        return package.Find(name) is { } picture ? $"{Extension(name)} {Hash(picture.Bytes)}" : "(missing)";
    }

    internal static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant() switch
    {
        "jpeg" => "jpg",
        var extension => extension,
    };
}
