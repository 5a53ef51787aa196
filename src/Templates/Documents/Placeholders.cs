using Reports.Engine.Scripting.Values;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>Puts visible words where a single fact is missing.</summary>
static class Placeholders
{
    /// <param name="root">The data of the document.</param>
    /// <param name="path">Such as <c>$.branch.secretary</c>; objects on the way are made where there are none.</param>
    /// <param name="label">What is missing.</param>
    public static void Put(ScriptObject root, string path, string label)
    {
        var steps = path[2..].Split('.');
        var at = root;
        foreach (var step in steps[..^1])
        {
            if (at[step].AsObject() is not { } below)
                at[step] = below = [];
            at = below;
        }

        at[steps[^1]] = Placeholder.For(label);
    }
}
