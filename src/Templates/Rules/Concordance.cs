namespace Reports.Templates.Rules;

/// <summary>Every word of some texts with the texts it stands in: most words that are looked for stand nowhere, and that is told at once.</summary>
sealed class Concordance
{
    readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    readonly IReadOnlyList<string> _texts;

    public Concordance(IReadOnlyList<string> texts)
    {
        _texts = texts;
        var places = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        var room = new char[texts.Count == 0 ? 0 : texts.Max(text => text.Length)];
        for (var at = 0; at < texts.Count; at++)
        {
            ReadOnlySpan<char> small = room.AsSpan(0, texts[at].AsSpan().ToLowerInvariant(room));
            foreach (var word in Words(small))
            {
                if (!places.TryGetValue(small[word], out var found))
                    places[small[word]] = found = [];
                if (found.Count == 0 || found[^1] != at)
                    found.Add(at);
            }
        }
    }

    /// <summary>The numbers of the texts in which the words stand together as words of their own, in capitals or not; in order.</summary>
    public IEnumerable<int> Find(string words)
    {
        var small = words.ToLowerInvariant();
        List<int>? fewest = null;
        foreach (var word in Words(small))
        {
            if (!_places.TryGetValue(small[word], out var found))
                return [];
            if (fewest is null || found.Count < fewest.Count)
                fewest = found;
        }

        return fewest?.Where(at => Texts.Contains(_texts[at], words)) ?? [];
    }

    static WordRanges Words(ReadOnlySpan<char> text) => new(text);
}
