using System.Text.RegularExpressions;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The regular expressions of one render, each parsed once.</summary>
sealed class RegexCache
{
    // Patterns that come from data could be many; the oldest habit of a template has far fewer.
    const int Most = 256;

    readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _known = [];

    /// <summary>The regular expression of a pattern.</summary>
    public Regex Get(string pattern, RegexOptions options, TimeSpan time)
    {
        if (_known.TryGetValue((pattern, options), out var regex))
            return regex;
        if (_known.Count == Most)
            _known.Clear();
        return _known[(pattern, options)] = new Regex(pattern, options, time > TimeSpan.Zero ? time : Regex.InfiniteMatchTimeout);
    }
}
