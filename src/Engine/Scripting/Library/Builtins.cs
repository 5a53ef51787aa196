using Reports.Engine.Scripting.Running;
using Scriban.Functions;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>Every function that templates find by default: Scriban's, within our limits and without the machine, and our own <c>vi</c>.</summary>
static class Builtins
{
    /// <summary>The library; immutable and shared by all scripts.</summary>
    public static FunctionLibrary Library { get; } = Build();

    static FunctionLibrary Build()
    {
        // The names of Scriban's BuiltinFunctions, a test compares them; its own object makes them all at once.
        var globals = new LibraryScope
        {
            ["array"] = Space("array", () => new ArrayFunctions()),
            ["html"] = Space("html", () => new HtmlFunctions()),
            ["math"] = Space("math", () => new MathFunctions()),
            ["object"] = Space("object", () => new ObjectFunctions()),
            ["regex"] = Space("regex", () => new RegexFunctions()),
            ["string"] = Space("string", () => new StringFunctions()),
            ["timespan"] = Space("timespan", () => new TimeSpanFunctions()),
            ["empty"] = EmptyScriptObject.Default,
            ["blank"] = EmptyScriptObject.Default,
            ["include"] = new IncludeFunction(),
            ["include_join"] = new IncludeJoinFunction(),
        };
        var library = new FunctionLibraryBuilder(globals, new(() => new DateFunctions()));
        VietnameseFunctions.AddTo(library);
        return library.Build();
    }

    static Lazy<ScriptObject> Space(string name, Func<ScriptObject> functions) => new(() => Within(name, functions()));

    static ScriptObject Within(string space, ScriptObject functions)
    {
        var within = new ScriptObject(functions.Count);
        foreach (var (name, value) in functions)
            within[name] = value is IScriptCustomFunction function ? Ours($"{space}.{name}", function) : value;
        within.IsReadOnly = true;
        return within;
    }

    // What depends on the machine's culture, on its clock or on chance, or would look into objects of .NET.
    static LibraryFunction Ours(string name, IScriptCustomFunction function) => name switch
    {
        "array.sort" => new ReplacedFunction(name, function, ArraySorting.Sort),
        "math.format" or "object.format" => new CultureFunction(name, function),
        "object.from_json" => new ReplacedFunction(name, function, (evaluator, caller, arguments) => DeepCopy.Of(evaluator, function.Invoke(evaluator, caller, arguments, null))),
        "math.random" => new ReplacedFunction(name, function, ChanceFunctions.Random),
        "math.uuid" => new ReplacedFunction(name, function, ChanceFunctions.Uuid),
        "object.eval" => new ReplacedFunction(name, function, EvaluationFunctions.Evaluate),
        "object.eval_template" => new ReplacedFunction(name, function, EvaluationFunctions.EvaluateTemplate),
        "object.to_json" => new ReplacedFunction(name, function, JsonFunction.Write),
        _ => new LibraryFunction(name, function),
    };
}
