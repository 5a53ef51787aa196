using System.Collections;
using System.Collections.Concurrent;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Figures;

/// <summary>Lists every computed figure of a year with its formula and inputs.</summary>
public static class FigureAudit
{
    static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>The members of a type at or below which something may be computed.</summary>
    static readonly ConcurrentDictionary<Type, ModelMember[]> Holding = new();

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
                .Select(entry => new FigureEntry(entry.Name.ToString(), Number.Print(entry.Figure.Value), entry.Figure.Formula, [.. entry.Figure.Inputs.Select(input => new FigureInput(input.Path, Number.Print(input.Value)))])),
        ];
    }

    /// <summary>Every computed figure with its name, computed or not.</summary>
    internal static IEnumerable<AuditedFigure> Of(YearFigures figures)
    {
        var found = new List<AuditedFigure>();
        Walk(NodePath.From("figures"), figures, found);
        return found;
    }

    static void Walk(NodePath name, object? value, List<AuditedFigure> found)
    {
        switch (value)
        {
            case null:
                break;
            case IComputed computed:
                found.Add(new(name, computed));
                break;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                    Walk(name.Member((string)entry.Key), entry.Value, found);
                break;
            case IEnumerable items:
                foreach (var (at, item) in items.Cast<object?>().Index())
                    Walk(name.Item(at), item, found);
                break;
            default:
                foreach (var member in Holding.GetOrAdd(value.GetType(), static type => [.. Model.Of(type).Members.Where(member => member.Get is not null && MayHold(member.Type))]))
                    Walk(name.Member(member.Key), member.Get!(value), found);
                break;
        }
    }

    /// <summary>False for types below which nothing is computed: paragraphs, boxes, facts.</summary>
    static bool MayHold(Type type)
    {
        if (typeof(IComputed).IsAssignableFrom(type))
            return true;
        if (type.IsValueType || type == typeof(string))
            return false;
        if (Known.TryGetValue(type, out var known))
            return known;

        var model = Model.Of(type);
        var holds = model.Kind == ModelKind.Record ? model.Members.Any(member => MayHold(member.Type)) : model.Element is not null && MayHold(model.Element);
        Known[type] = holds;
        return holds;
    }
}

/// <summary>A figure with the name under which templates print it.</summary>
sealed record AuditedFigure(NodePath Name, IComputed Figure);

/// <summary>One computed figure, so that a secretary can compute it again.</summary>
/// <param name="Name">The name under which templates print it: <c>figures.conduct[0].columns[0].share</c>.</param>
/// <param name="Printed">The figure as printed; «?» when there is nothing to compute it from.</param>
/// <param name="Formula">The calculation written out: <c>482 ÷ 565 × 100 = 85,3</c>.</param>
/// <param name="Inputs">The facts it is computed from.</param>
public sealed record FigureEntry(string Name, string Printed, string Formula, IReadOnlyList<FigureInput> Inputs);

/// <summary>A fact that a figure is computed from.</summary>
/// <param name="Path">Where it stands in the data file.</param>
/// <param name="Printed">Its number as printed.</param>
public sealed record FigureInput(string Path, string Printed);
