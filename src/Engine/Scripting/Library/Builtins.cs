using Reports.Engine.Scripting.Running;
using Scriban;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>Every function that templates find by default: Scriban's, within our limits and without the machine, and our own <c>vi</c>.</summary>
public static class Builtins
{
    /// <summary>The library; immutable and shared by all scripts.</summary>
    public static FunctionLibrary Library { get; } = Build();

    static FunctionLibrary Build()
    {
        var globals = new ScriptObject();
        foreach (var (name, value) in TemplateContext.GetDefaultBuiltinObject())
            if (value is ScriptObject space and not Scriban.Functions.DateTimeFunctions)
                globals[name] = Within(name, space);
            else if (value is not ScriptObject)
                globals[name] = value;

        var library = new FunctionLibraryBuilder(globals, new DateFunctions());
        VietnameseFunctions.AddTo(library);
        return library.Build();
    }

    static ScriptObject Within(string space, ScriptObject functions)
    {
        var within = new ScriptObject(functions.Count);
        foreach (var (name, value) in functions)
            within[name] = value is IScriptCustomFunction function ? Ours($"{space}.{name}", function) : value;
        return within;
    }

    // What depends on the machine's culture, on its clock or on chance, or would look into objects of .NET.
    static LibraryFunction Ours(string name, IScriptCustomFunction function) => name switch
    {
        "array.sort" => new ReplacedFunction(name, function, ArraySorting.Sort),
        "math.format" or "object.format" => new CultureFunction(name, function, 2),
        "object.from_json" => new ReplacedFunction(name, function, (evaluator, caller, arguments) => DeepCopy.Of(evaluator, function.Invoke(evaluator, caller, arguments, null))),
        "math.random" => new ReplacedFunction(name, function, ChanceFunctions.Random),
        "math.uuid" => new ReplacedFunction(name, function, ChanceFunctions.Uuid),
        "object.eval" => new ReplacedFunction(name, function, EvaluationFunctions.Evaluate),
        "object.eval_template" => new ReplacedFunction(name, function, EvaluationFunctions.EvaluateTemplate),
        "object.to_json" => new ReplacedFunction(name, function, JsonFunction.Write),
        _ => new LibraryFunction(name, function),
    };
}
