using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Figures;

/// <summary>Lists every computed figure of a year with its formula and inputs.</summary>
public static class FigureAudit
{
    /// <summary>The figures in the order of the year; those without anything to compute from are left out.</summary>
    /// <param name="year">The year as read; must be readable.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <param name="edition">The edition chosen for the year.</param>
    public static IReadOnlyList<FigureEntry> Of(YearFile year, Catalogue catalogue, Edition edition)
    {
        var facts = year.Facts ?? throw new ArgumentException("The year is not readable.", nameof(year));
        return
        [
            .. Of(YearFigures.Of(facts, edition.Data, catalogue)).Where(entry => entry.Figure.Value is not null)
                .Select(entry => new FigureEntry(entry.Name, Number.Print(entry.Figure.Value), entry.Figure.Formula, [.. entry.Figure.Inputs.Select(input => new FigureInput(input.Path, Number.Print(input.Value)))])),
        ];
    }

    /// <summary>Every computed figure with its name, computed or not.</summary>
    internal static IEnumerable<(string Name, IComputed Figure)> Of(YearFigures figures) => Walk("figures", figures);

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
