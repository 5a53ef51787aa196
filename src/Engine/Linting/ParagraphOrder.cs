using Reports.Engine.Diagnostics;
using Reports.Engine.Opening;

namespace Reports.Engine.Linting;

/// <summary>Tells which of two places of a Word file comes first: the body before the other parts, then as one reads.</summary>
sealed class ParagraphOrder
{
    readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    readonly Dictionary<WordLocation, int> _places = [];

    public ParagraphOrder(WordPackage package)
    {
        foreach (var part in package.Stories.OrderBy(part => part != package.Main))
        {
            _parts.TryAdd(part.Label, _parts.Count);
            foreach (var element in part.Root!.Descendants().Where(e => e.Is("p") || e.Is("tbl") || e.Is("tr") || e.Is("tc")))
                _places.TryAdd(Place(part.PlaceOf(element)), _places.Count);
        }
    }

    public (int, int, int) Of(WordLocation location) =>
        (1, _parts.GetValueOrDefault(location.Part, int.MaxValue), _places.GetValueOrDefault(Place(location)));

    static WordLocation Place(WordLocation location) => location with { File = "", Text = "" };
}
