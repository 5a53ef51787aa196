using System.Security.Cryptography;
using Reports.Engine.Packaging;
using Reports.Engine.Pictures;

namespace Reports.Engine.Rendering;

/// <summary>The pictures that a render adds to the package: one part for each distinct file, however often it is shown.</summary>
/// <param name="last">The highest number that an earlier render left in the template; see <see cref="OwnNames"/>.</param>
sealed class MediaParts(int last)
{
    readonly Dictionary<string, MediaPart> _byHash = [];
    readonly List<MediaPart> _parts = [];

    /// <summary>In the order first shown.</summary>
    public IReadOnlyList<MediaPart> All => _parts;

    public MediaPart Of(Picture picture) => Of(picture.Bytes, picture.Head.Format);

    public MediaPart Of(byte[] bytes, PictureFormat format)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        if (_byHash.TryGetValue(hash, out var part))
            return part;
        part = new MediaPart(OwnNames.Media(last + _parts.Count + 1, format.Extension), format, bytes);
        _byHash[hash] = part;
        _parts.Add(part);
        return part;
    }
}

/// <summary>A picture as a part of the finished package.</summary>
sealed record MediaPart(string Name, PictureFormat Format, byte[] Bytes);
