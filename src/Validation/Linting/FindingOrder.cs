using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;

namespace Reports.Engine.Validation.Linting;

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
