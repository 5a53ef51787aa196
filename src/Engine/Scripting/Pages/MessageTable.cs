namespace Reports.Engine.Scripting.Pages;

/// <summary>Turns Scriban's messages into findings, by their texts, which are all that tells them apart.</summary>
/// <typeparam name="TPlace">What a finding is made from besides the words in the message.</typeparam>
/// <param name="rows">
/// The text with {} where a word of the template stands, and what makes the finding of the place and those words. The first row that fits counts.
/// </param>
sealed class MessageTable<TPlace>(params (string Text, Func<TPlace, string[], Diagnostic> Finding)[] rows)
{
    readonly (string[] Parts, Func<TPlace, string[], Diagnostic> Finding)[] _rows =
        [.. rows.Select(row => (row.Text.Split("{}"), row.Finding))];

    public IEnumerable<string> Texts => rows.Select(row => row.Text);

    /// <summary>The finding; null for a message that the table does not know.</summary>
    public Diagnostic? Find(string message, TPlace place)
    {
        foreach (var (parts, finding) in _rows)
            if (Words(message, parts) is { } words)
                return finding(place, words);
        return null;
    }

    // "Cannot get the member {} for a null object." and a message: what stands in place of {}.
    static string[]? Words(string message, string[] parts)
    {
        if (!message.StartsWith(parts[0], StringComparison.Ordinal))
            return null;
        var words = new List<string>();
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var end = part.Length == 0 ? message.Length : message.IndexOf(part, at, StringComparison.Ordinal);
            if (end < 0)
                return null;
            words.Add(message[at..end]);
            at = end + part.Length;
        }

        return at == message.Length ? [.. words] : null;
    }
}
