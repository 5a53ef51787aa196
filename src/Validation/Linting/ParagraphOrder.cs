namespace Reports.Engine.Validation.Linting;

/// <summary>Says which of two places of a Word file comes first: the body before the other parts, then as one reads.</summary>
sealed class ParagraphOrder
{
    readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    readonly Dictionary<WordLocation, (int Number, XElement Element)> _places = [];

    public ParagraphOrder(ReadDocument package)
    {
        foreach (var part in package.Stories.OrderBy(part => part != package.Main))
        {
            _parts.TryAdd(part.Label, _parts.Count);
            foreach (var element in part.Root!.Descendants().Where(e => e.Is("p") || e.Is("tbl") || e.Is("tr") || e.Is("tc")))
                _places.TryAdd(Bare(part.PlaceOf(element)), (_places.Count, element));
        }
    }

    /// <summary>Numbers to sort by: part, paragraph, and where the words quoted stand in it.</summary>
    public (int Part, int Paragraph, int Offset) Of(WordLocation location)
    {
        var part = _parts.GetValueOrDefault(location.Part, int.MaxValue);
        return _places.TryGetValue(Bare(location), out var place)
            ? (part, place.Number, OffsetIn(place.Element, location.Text))
            : (part, 0, 0);
    }

    static int OffsetIn(XElement element, string quoted) =>
        element.Is("p") ? ParagraphText.Visible(element).Text.IndexOf(quoted.TrimEnd('…'), StringComparison.Ordinal) : 0;

    static WordLocation Bare(WordLocation location) => location with { File = "", Text = "" };
}

/// <summary>Findings in the order in which a person meets their places.</summary>
static class FindingOrder
{
    public static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> findings, ReadTemplate? template)
    {
        var places = template?.Package is { } package ? new ParagraphOrder(package) : null;
        return findings.OrderBy(finding => Key(finding.Location, places)).ToList();
    }

    // What concerns the whole file comes first.
    static (int, int, int, int) Key(Location? location, ParagraphOrder? places) => location switch
    {
        TextLocation text => (1, 0, text.Line, text.Column),
        WordLocation word when places?.Of(word) is var (part, paragraph, offset) => (1, part, paragraph, offset),
        WordLocation => (1, 0, 0, 0),
        _ => (0, 0, 0, 0),
    };
}
