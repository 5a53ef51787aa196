using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions and constants that templates find without any data. Immutable and shared by all renders.</summary>
public sealed class FunctionLibrary
{
    internal FunctionLibrary(ScriptObject globals, DateFunctions? date)
    {
        foreach (var space in globals.Values.OfType<ScriptObject>())
            space.IsReadOnly = true;
        globals.IsReadOnly = true;
        (Globals, Date) = (globals, date);
    }

    /// <summary>No function at all.</summary>
    public static FunctionLibrary None { get; } = new([], null);

    /// <summary>Every function with its full name, such as <c>string.upcase</c>.</summary>
    public IEnumerable<KeyValuePair<string, IScriptFunctionInfo>> Functions => FunctionsOf(Globals, "").Concat(
        Date is null ? [] : FunctionsOf(Date, "date.").Prepend(new("date", Date)));

    /// <summary>What every render finds but <c>date</c>.</summary>
    internal ScriptObject Globals { get; }

    /// <summary>The namespace <c>date</c>, of which each render gets its own; null when there is none.</summary>
    internal DateFunctions? Date { get; }

    /// <summary>True for the name of a function or of a namespace, such as <c>string</c>.</summary>
    public bool Contains(string name) => Globals.ContainsKey(name) || (Date is not null && name == "date");

    /// <summary>True for a member of a namespace; null when the name is none.</summary>
    public bool? HasMember(string space, string member) => SpaceOf(space)?.ContainsKey(member);

    /// <summary>A function by its full name; null when there is none.</summary>
    public IScriptFunctionInfo? Find(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? SpaceOf(name) ?? Globals.GetSafeValue<object>(name) : SpaceOf(name[..point])?.GetSafeValue<object>(name[(point + 1)..])) as IScriptFunctionInfo;
    }

    /// <summary>A builder that starts with what this library has.</summary>
    public FunctionLibraryBuilder ToBuilder() => new(this);

    /// <summary>The full names that a misspelt one may stand for.</summary>
    internal IEnumerable<string> NamesNear(string name) => name.IndexOf('.', StringComparison.Ordinal) is var point and > 0 && SpaceOf(name[..point]) is { } space
        ? space.Keys.Select(member => $"{name[..point]}.{member}")
        : Functions.Select(function => function.Key);

    ScriptObject? SpaceOf(string name) => name == "date" && Date is not null ? Date : Globals.GetSafeValue<object>(name) as ScriptObject;

    static IEnumerable<KeyValuePair<string, IScriptFunctionInfo>> FunctionsOf(ScriptObject members, string prefix)
    {
        foreach (var (name, value) in members)
        {
            if (value is IScriptFunctionInfo function)
                yield return new(prefix + name, function);
            else if (value is ScriptObject space)
                foreach (var inner in FunctionsOf(space, name + "."))
                    yield return inner;
        }
    }
}

/// <summary>Gathers functions for a <see cref="FunctionLibrary"/>.</summary>
public sealed class FunctionLibraryBuilder
{
    readonly ScriptObject _globals = [];
    readonly DateFunctions? _date;

    /// <summary>A builder without functions.</summary>
    public FunctionLibraryBuilder()
    {
    }

    internal FunctionLibraryBuilder(ScriptObject globals, DateFunctions date) => (_globals, _date) = (globals, date);

    internal FunctionLibraryBuilder(FunctionLibrary library)
    {
        _date = library.Date;
        CopySpaces(library.Globals, _globals);
    }

    /// <summary>Adds a function. <c>vi.words</c> goes into the namespace <c>vi</c>; a name without a point is global.</summary>
    public FunctionLibraryBuilder Add(string name, IReadOnlyList<FunctionParameter> parameters, FunctionBody body) =>
        Add(name, new HostFunction(name, parameters, body));

    /// <summary>Adds a function of Scriban's kind.</summary>
    public FunctionLibraryBuilder Add(string name, IScriptCustomFunction function)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            _globals[name] = function;
        else
            Space(name[..point])[name[(point + 1)..]] = function;
        return this;
    }

    /// <summary>The finished library.</summary>
    public FunctionLibrary Build()
    {
        var globals = new ScriptObject(_globals.Count);
        CopySpaces(_globals, globals);
        return new FunctionLibrary(globals, _date);
    }

    ScriptObject Space(string name)
    {
        if (_globals.GetSafeValue<object>(name) is ScriptObject existing)
            return existing;
        var space = new ScriptObject();
        _globals[name] = space;
        return space;
    }

    static void CopySpaces(ScriptObject from, ScriptObject to)
    {
        foreach (var (name, value) in from)
            to[name] = value is ScriptObject space ? CopyOf(space) : value;
    }

    static ScriptObject CopyOf(ScriptObject space)
    {
        var copy = new ScriptObject(space.Count);
        foreach (var (name, value) in space)
            copy[name] = value;
        return copy;
    }
}
