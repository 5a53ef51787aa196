namespace Reports.Engine.Merging;

/// <summary>After this step fields and links of one document speak of that document: of its bookmarks and of its pages.</summary>
static class FieldNames
{
    /// <param name="bookmarks">The names of its bookmarks in the joined document.</param>
    /// <param name="countsSection">True when its pages are those of its only section, counted from 1.</param>
    public static void Apply(XElement root, IReadOnlyDictionary<string, string> bookmarks, bool countsSection)
    {
        foreach (var reference in BookmarkReference.In(root))
            if (bookmarks.TryGetValue(reference.Name, out var name))
                reference.Name = name;
        foreach (var pages in countsSection ? Field.In(root).Where(field => field.Kind == "NUMPAGES") : [])
            pages.Code = pages.Code.Replace("NUMPAGES", "SECTIONPAGES", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Has the figures and tables of a document counted from 1, as its own are: Word counts on over the documents before it.</summary>
    public static void RestartSequences(XElement root)
    {
        var begun = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Field.In(root))
            if (SequenceCode.Of(field.Code) is { } sequence && begun.Add(sequence.Name) && sequence is { Repeats: false, Reset: null })
                field.Code = field.Code.TrimEnd() + " \\r 1 ";
    }
}
