using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions and constants that templates find without any data. Immutable and shared by all renders.</summary>
public sealed class FunctionLibrary
{
    internal FunctionLibrary(ScriptObject globals, Func<RenderContext, DateTime, string>? dateText)
    {
        LanguageFunctions.AddTo(globals);
        Globals = globals;
        DateText = dateText;
    }

    /// <summary>Only what belongs to the language itself.</summary>
    public static FunctionLibrary None { get; } = new([], null);

    /// <summary>Namespaces, such as <c>string</c>, and functions without one.</summary>
    public ScriptObject Globals { get; }

    /// <summary>How a date is printed when no format is asked for; null for year-month-day.</summary>
    public Func<RenderContext, DateTime, string>? DateText { get; }

    /// <summary>Every function with its full name, in the order registered.</summary>
    public IEnumerable<KeyValuePair<string, ScriptFunction>> Functions
    {
        get
        {
            foreach (var (name, value) in Globals)
            {
                if (value.AsFunction() is { } function)
                    yield return new(name, function);
                if (value.AsObject() is not { } members)
                    continue;

                foreach (var (member, memberValue) in members)
                {
                    if (memberValue.AsFunction() is { } memberFunction)
                        yield return new($"{name}.{member}", memberFunction);
                }
            }
        }
    }

    /// <summary>A builder that starts with what this library has.</summary>
    public FunctionLibraryBuilder ToBuilder() => new(Globals.DeepCopy(), DateText);
}
