using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>The global names of a library. A namespace that may never be asked for is made when it is.</summary>
/// <remarks>Scriban finds the functions of a namespace by reflection, which costs a short process more than its whole work: 15 ms of native code for all of them.</remarks>
sealed class LibraryScope : ScriptObject
{
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!base.TryGetValue(context, span, member, out value))
            return false;
        if (value is Lazy<ScriptObject> space)
            value = space.Value;
        return true;
    }

    /// <summary>Takes everything over; what was not asked for stays so.</summary>
    public void CopyFrom(LibraryScope other)
    {
        // The enumerator gives what is stored, the lazy ones as they are.
        foreach (var (name, value) in other)
            this[name] = value;
    }

    /// <summary>The namespace of a name, to be added to; one of another library is copied first.</summary>
    public ScriptObject OwnSpace(string name)
    {
        if (this[name] is not ScriptObject space)
            this[name] = space = [];
        else if (space.IsReadOnly)
            this[name] = space = Copy(space);
        return space;
    }

    /// <summary>From here on nothing can be changed.</summary>
    public void Close()
    {
        foreach (var (_, value) in this)
            if (value is ScriptObject space)
                space.IsReadOnly = true;
        IsReadOnly = true;
    }

    static ScriptObject Copy(ScriptObject space)
    {
        var copy = new ScriptObject(space.Count);
        foreach (var (name, value) in space)
            copy[name] = value;
        return copy;
    }
}
