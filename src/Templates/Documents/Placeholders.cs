using Reports.Engine.Data;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>Puts visible words where a single fact is missing.</summary>
static class Placeholders
{
    /// <param name="root">The data of the document; objects on the way are made where there are none.</param>
    /// <param name="lack">What is missing, and where.</param>
    public static void Put(DataObject root, Missing lack)
    {
        var path = lack.Path[2..];
        var steps = path.Split('.');
        var at = root;
        foreach (var step in steps[..^1])
        {
            if (at[step].AsObject() is not { } below)
                at[step] = below = [];
            at = below;
        }

        var words = Placeholder.For(lack.Label);
        at[steps[^1]] = FactPath.IsProse(path) ? Handover.Value(new[] { new ParagraphFigure(words, 0) }) : words;
    }
}
