using System.Collections;
using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Inspection;

/// <summary>Finds from all uses of a path what it must be.</summary>
sealed class DataKindOf(NameTree root, FunctionLibrary library, NumberHints numbers)
{
    readonly HashSet<NameTree> _drawn = [.. root.Descendants().Where(IsDrawn).SelectMany(list => list.Items?.Members.Skip(1) ?? []).Select(member => member.Tree)];

    public DataKind Of(NameTree tree)
    {
        if (tree.Items is not null)
            return DataKind.List;
        if (IsDrawn(tree))
            return DataKind.Rows;
        if (tree.Members.Any())
            return DataKind.Object;
        var byFunction = tree.Uses.SelectMany(use => use.Functions.Take(1)).Select(KindFor).OfType<DataKind>().ToList();
        if (byFunction.Count > 0)
            return byFunction[0];
        if (tree.Uses.Any(use => use.Kind == NameKind.List))
            return DataKind.List;
        if (_drawn.Contains(tree) || numbers.Contains(tree.Path))
            return DataKind.Number;
        return tree.Uses.Count > 0 && tree.Uses.All(use => use.Kind == NameKind.Condition) ? DataKind.Condition : DataKind.Value;
    }

    // A chart that names no columns draws all of them but the first.
    static bool IsDrawn(NameTree tree) => tree.Uses.Any(use => use.Functions.Contains(ChartFromData.Function))
        && tree.Items?.Members.Any(member => member.Tree.Uses.Any(use => use.Functions is [ChartColumns.Series])) != true;

    // What the function takes first is what is passed to it; «vi.date» takes texts as well, and says so by its name.
    DataKind? KindFor(string function) => function switch
    {
        "word.image" => DataKind.Image,
        "word.markdown" => DataKind.Markdown,
        "word.check" => DataKind.Condition,
        ChartColumns.Series => DataKind.Number,
        ChartColumns.Category => DataKind.Value,
        "vi.date" or "vi.date_long" or "date.parse" => DataKind.Date,
        _ => library.Find(function) switch
        {
            HostFunction { Parameters: [var first, ..] } => KindFor(first.Kind),
            HostFunction or null or { ParameterCount: 0 } => null,
            { } known => KindFor(known.GetParameterInfo(0).ParameterType),
        },
    };

    // Scriban's functions say by the types of their parameters what they take.
    static DataKind? KindFor(Type type) => type == typeof(string) ? DataKind.Value
        : type == typeof(int) || type == typeof(double) ? DataKind.Number
        : type == typeof(DateTime) || type == typeof(DateTime?) ? DataKind.Date
        : type == typeof(IEnumerable) || type == typeof(IList) ? DataKind.List
        : type == typeof(IDictionary<string, object>) ? DataKind.Object
        : null;

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

/// <summary>What a template takes a name for, as far as its tags show.</summary>
enum DataKind
{
    /// <summary>A value that is printed: a text, or a number shown as it is.</summary>
    Value,

    /// <summary>A number: the template reckons with it or writes it in words.</summary>
    Number,
    Date,

    /// <summary>A picture: the name of a file, base64 or a data URI.</summary>
    Image,

    /// <summary>A text in Markdown.</summary>
    Markdown,

    /// <summary>Yes or no: the template only asks for it.</summary>
    Condition,
    List,

    /// <summary>The rows of a chart, whose columns are not named: each has a name and numbers.</summary>
    Rows,

    /// <summary>An object: its members are used.</summary>
    Object,
}
