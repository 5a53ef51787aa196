using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Gathers functions for a <see cref="FunctionLibrary"/>.</summary>
public sealed class FunctionLibraryBuilder
{
    readonly ScriptObject _globals;
    Func<RenderContext, DateTime, string>? _dateText;

    /// <summary>A builder without functions.</summary>
    public FunctionLibraryBuilder()
        : this([], null)
    {
    }

    internal FunctionLibraryBuilder(ScriptObject globals, Func<RenderContext, DateTime, string>? dateText)
    {
        _globals = globals;
        _dateText = dateText;
    }

    /// <summary>Adds a function. <c>string.upcase</c> goes into the namespace <c>string</c>; a name without a point is global.</summary>
    public FunctionLibraryBuilder Add(string name, IReadOnlyList<FunctionParameter> parameters, FunctionBody body) =>
        Add(name, new HostFunction(name, parameters, body));

    /// <summary>Adds a value, such as a function or a constant, under a name like <c>date.default_format</c>.</summary>
    public FunctionLibraryBuilder Add(string name, Value value)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            _globals[name] = value;
        else
            Namespace(name[..point])[name[(point + 1)..]] = value;
        return this;
    }

    /// <summary>Makes a namespace callable, as <c>date</c> is.</summary>
    public FunctionLibraryBuilder AddCallable(string space, ScriptFunction function)
    {
        var callable = new ScriptObject { Function = function };
        foreach (var (name, value) in Namespace(space))
            callable[name] = value;
        _globals[space] = callable;
        return this;
    }

    /// <summary>Says how a date is printed when no format is asked for.</summary>
    public FunctionLibraryBuilder PrintDates(Func<RenderContext, DateTime, string> dateText)
    {
        _dateText = dateText;
        return this;
    }

    /// <summary>The finished library.</summary>
    public FunctionLibrary Build() => new(_globals.DeepCopy(), _dateText);

    ScriptObject Namespace(string name)
    {
        if (_globals[name].AsObject() is { } existing)
            return existing;

        var space = new ScriptObject();
        _globals[name] = space;
        return space;
    }
}
