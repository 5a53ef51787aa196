using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions and constants that templates find without any data. Immutable and shared by all renders.</summary>
public sealed class FunctionLibrary
{
    readonly Lazy<DateFunctions>? _date;

    internal FunctionLibrary(LibraryScope globals, Lazy<DateFunctions>? date)
    {
        globals.Close();
        (Globals, _date) = (globals, date);
    }

    /// <summary>No function at all.</summary>
    public static FunctionLibrary None { get; } = new([], null);

    /// <summary>Every function with its full name, such as <c>string.upcase</c>.</summary>
    public IEnumerable<KeyValuePair<string, IScriptFunctionInfo>> Functions => FunctionsOf(Globals, "").Concat(
        HasDate ? FunctionsOf(Date, "date.").Prepend(new("date", Date)) : []);

    /// <summary>Makes the namespace <c>string</c>, which the first render would do otherwise: native code looks for Scriban's functions in a table of all methods, and takes 50 ms to order it.</summary>
    internal void Prepare() => Find("string.size");

    /// <summary>What every render finds but <c>date</c>.</summary>
    internal LibraryScope Globals { get; }

    /// <summary>True when there is a namespace <c>date</c>.</summary>
    internal bool HasDate => _date is not null;

    /// <summary>The namespace <c>date</c>, of which each render gets its own.</summary>
    internal DateFunctions Date => _date!.Value;

    /// <summary>True for the name of a function or of a namespace, such as <c>string</c>.</summary>
    public bool Contains(string name) => Globals.ContainsKey(name) || (HasDate && name == "date");

    /// <summary>True for a member of a namespace; null when the name is none.</summary>
    public bool? HasMember(string space, string member) => SpaceOf(space)?.ContainsKey(member);

    /// <summary>A function by its full name; null when there is none.</summary>
    public IScriptFunctionInfo? Find(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? SpaceOf(name) ?? Globals.GetSafeValue<object>(name) : SpaceOf(name[..point])?.GetSafeValue<object>(name[(point + 1)..])) as IScriptFunctionInfo;
    }

    /// <summary>A builder that starts with what this library has.</summary>
    public FunctionLibraryBuilder ToBuilder() => new(Globals, _date);

    /// <summary>The full names that a misspelt one may stand for.</summary>
    internal IEnumerable<string> NamesNear(string name) => name.IndexOf('.', StringComparison.Ordinal) is var point and > 0 && SpaceOf(name[..point]) is { } space
        ? space.Keys.Select(member => $"{name[..point]}.{member}")
        : Functions.Select(function => function.Key);

    ScriptObject? SpaceOf(string name) => name == "date" && HasDate ? Date : Globals.GetSafeValue<object>(name) as ScriptObject;

    static IEnumerable<KeyValuePair<string, IScriptFunctionInfo>> FunctionsOf(ScriptObject members, string prefix)
    {
        foreach (var name in members.Keys)
        {
            var value = members[name];
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
    readonly LibraryScope _globals = [];
    readonly Lazy<DateFunctions>? _date;

    internal FunctionLibraryBuilder(LibraryScope globals, Lazy<DateFunctions>? date)
    {
        _globals.CopyFrom(globals);
        _date = date;
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
            _globals.OwnSpace(name[..point])[name[(point + 1)..]] = function;
        return this;
    }

    /// <summary>The finished library.</summary>
    public FunctionLibrary Build()
    {
        var globals = new LibraryScope();
        globals.CopyFrom(_globals);
        return new FunctionLibrary(globals, _date);
    }
}
