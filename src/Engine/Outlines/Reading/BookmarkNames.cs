using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Gives the bookmarks that Word names by chance (<c>_Toc104729384</c>) numbers in the order met.</summary>
sealed partial class BookmarkNames
{
    readonly Dictionary<string, string> _steady = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with every such name in it made steady.</summary>
    internal string Steady(string text) => Chance().Replace(text, match =>
    {
        if (!_steady.TryGetValue(match.Value, out var name))
            _steady[match.Value] = name = match.Groups["kind"].Value + (_steady.Count + 1).ToString(CultureInfo.InvariantCulture);
        return name;
    });

    [GeneratedRegex(@"(?<kind>_(?:Toc|Ref|Hlk|PAGEREF|Hlt))\d{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex Chance();
}
