using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Functions;

namespace Reports.Engine.Inspection;

/// <summary>Tells from all uses of a path what it must be.</summary>
sealed class DataKindOf(FunctionLibrary library, NumberHints numbers)
{
    readonly Dictionary<string, ScriptFunction> _functions = library.Functions.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    public DataKind Of(NameTree tree)
    {
        if (tree.Items is not null)
            return DataKind.List;
        if (tree.Members.Any())
            return DataKind.Object;
        var byFunction = tree.Uses.SelectMany(use => use.Functions.Take(1)).Select(KindFor).OfType<DataKind>().ToList();
        if (byFunction.Count > 0)
            return byFunction[0];
        if (tree.Uses.Any(use => use.Kind == NameKind.List))
            return DataKind.List;
        if (numbers.Contains(tree.Path))
            return DataKind.Number;
        return tree.Uses.Count > 0 && tree.Uses.All(use => use.Kind == NameKind.Condition) ? DataKind.Condition : DataKind.Value;
    }

    // What the function takes first is what is passed to it; «vi.date» takes texts as well, and says so by its name.
    DataKind? KindFor(string function) => function switch
    {
        "word.image" => DataKind.Image,
        "word.markdown" => DataKind.Markdown,
        "word.check" => DataKind.Condition,
        "vi.date" or "vi.date_long" or "date.parse" => DataKind.Date,
        _ when _functions.TryGetValue(function, out var known) && known.Parameters.Count > 0 => KindFor(known.Parameters[0].Kind),
        _ => null,
    };

    static DataKind? KindFor(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Integer or ArgumentKind.Number => DataKind.Number,
        ArgumentKind.Date => DataKind.Date,
        ArgumentKind.List => DataKind.List,
        ArgumentKind.Text => DataKind.Value,
        ArgumentKind.Object => DataKind.Object,
        _ => null,
    };
}
