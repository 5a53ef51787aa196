using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Reading;

namespace Reports.Templates.Figures;

/// <summary>Lists every computed figure with its name, so that a secretary can compute it again.</summary>
static class FigureAudit
{
    /// <summary>The figures in the order of the year, named as templates name them.</summary>
    public static IEnumerable<(string Name, IComputed Figure)> Of(YearFigures figures) => Walk("figures", figures);

    static IEnumerable<(string Name, IComputed Figure)> Walk(string name, object? value) => value switch
    {
        null or string => [],
        IComputed computed => [(name, computed)],
        IDictionary entries => entries.Keys.Cast<string>().SelectMany(key => Walk($"{name}.{key}", entries[key])),
        IEnumerable items => items.Cast<object?>().SelectMany((item, at) => Walk($"{name}[{at}]", item)),
        _ when Model.Of(value.GetType()) is { Kind: JsonTypeInfoKind.Object } info =>
            info.Properties.Where(property => property.Get is not null).SelectMany(property => Walk($"{name}.{property.Name}", property.Get!(value))),
        _ => [],
    };
}
