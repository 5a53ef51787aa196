using System.Security.Cryptography;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The parts of the joined document besides those that grow: each content once, under a name of its own, packed.</summary>
sealed class PartStore(Spool spool)
{
    readonly Dictionary<string, string> _byContent = [];
    readonly HashSet<string> _names = new(PartNames.Comparer);
    readonly Dictionary<string, int> _counts = new(PartNames.Comparer);
    readonly List<(SpooledEntry Entry, string ContentType)> _parts = [];

    /// <summary>The parts and their content types, in the order added; files of relationships have none.</summary>
    public IReadOnlyList<(SpooledEntry Entry, string ContentType)> All => _parts;

    /// <summary>The name of a part of equal content; null when there is none.</summary>
    public string? Find(string content) => _byContent.GetValueOrDefault(content);

    /// <summary>What tells contents apart.</summary>
    public static string ContentOf(string contentType, ReadOnlySpan<byte> bytes, IEnumerable<Relation> relations)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(bytes));
        foreach (var text in relations.SelectMany(r => new[] { r.Id, r.Type, r.Target, r.IsExternal ? "1" : "0" }).Prepend(contentType))
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Keeps a name for a part that comes later.</summary>
    public void Reserve(string name) => _names.Add(name);

    /// <summary>A name like the wanted one that no part has.</summary>
    public string Free(string wanted)
    {
        if (_names.Add(wanted))
            return wanted;
        var ending = Path.GetExtension(wanted);
        var stem = wanted[..^ending.Length].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var count = _counts.GetValueOrDefault(stem, 1);
        string name;
        do
            name = stem + (++count).ToString(CultureInfo.InvariantCulture) + ending;
        while (!_names.Add(name));
        _counts[stem] = count;
        return name;
    }

    /// <summary>Says that a name stands for a content, before the part itself is there.</summary>
    public void Know(string content, string name) => _byContent[content] = name;

    public void Add(string name, string contentType, byte[] bytes, IReadOnlyList<Relation> relations)
    {
        _parts.Add((SpooledEntry.Of(name, bytes, spool), contentType));
        if (relations.Count > 0)
            _parts.Add((SpooledEntry.Of(new PackagePart(name, "", []).RelationshipsName, AddedRelationships.Xml(relations), spool), ""));
    }

    public void Add(SpooledEntry entry, string contentType) => _parts.Add((entry, contentType));
}
