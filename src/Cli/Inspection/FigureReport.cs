using System.Text.Json.Nodes;
using Reports.Templates.Figures;

namespace Reports.Cli.Inspection;

/// <summary>Every computed figure with its formula and its facts, so that a secretary can compute the report again.</summary>
static class FigureReport
{
    public static void Write(IEnumerable<FigureEntry> figures, TextWriter output)
    {
        foreach (var figure in figures)
        {
            output.WriteLine(Visible.Of($"{figure.Name} = {figure.Printed}"));
            output.WriteLine(Visible.Of($"    {figure.Formula}"));
            foreach (var input in figure.Inputs)
                output.WriteLine(Visible.Of($"    {input.Path}: {input.Printed}"));
        }
    }

    public static JsonArray Json(IEnumerable<FigureEntry> figures) => new([.. figures.Select(Of)]);

    static JsonObject Of(FigureEntry figure) => new()
    {
        ["name"] = figure.Name,
        ["printed"] = figure.Printed,
        ["formula"] = figure.Formula,
        ["inputs"] = new JsonArray([.. figure.Inputs.Select(input => new JsonObject { ["path"] = input.Path, ["printed"] = input.Printed })]),
    };
}
