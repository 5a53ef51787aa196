
namespace Reports.Engine.Merging;

/// <summary>What the styles of one document are called in the joined one.</summary>
/// <param name="Ids">The ids, each by its own.</param>
/// <param name="DefaultParagraph">The style that paragraphs without one must name now; null when they need none.</param>
/// <param name="DefaultTable">The same for tables.</param>
sealed record StyleMap(IReadOnlyDictionary<string, string> Ids, string? DefaultParagraph, string? DefaultTable)
{
    /// <summary>The id of a style; null for one that the document does not have.</summary>
    public string? Of(string id) => Ids.GetValueOrDefault(id);
}
