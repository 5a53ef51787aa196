using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Scopes;

/// <summary>Every name that one render can see, and where assignments go.</summary>
/// <remarks>
/// A name is looked for in the functions that are running, innermost first, up to a named one; then in the objects of
/// <c>with</c>, innermost first; then in the data; then in the library. A failed render is thrown away whole, so nothing
/// is popped when an exception passes.
/// </remarks>
sealed class ScopeStack
{
    readonly List<GlobalFrame> _globals = [];
    readonly List<GlobalFrame> _functions = [];

    /// <param name="library">The functions and constants at the bottom.</param>
    /// <param name="data">The members of the data; assignments go here.</param>
    public ScopeStack(ScriptObject library, ScriptObject data)
    {
        _globals.Add(new GlobalFrame(library));
        _globals.Add(new GlobalFrame(data));
    }

    /// <summary>The names with a dollar sign that can be seen.</summary>
    public LocalFrame Local { get; private set; } = new();

    /// <summary>The object whose members are the global names here.</summary>
    public ScriptObject This => _globals[^1].Members!;

    /// <summary>How many loops are running.</summary>
    public int LoopDepth { get; private set; }

    public IEnumerable<string> GlobalNames =>
        VisibleFrames().SelectMany(frame => frame.Members?.Names ?? (IReadOnlyList<string>)[]);

    public IEnumerable<string> LocalNames => Local.Members?.Names ?? (IReadOnlyList<string>)[];

    /// <summary>The loops that are running where names are looked for, innermost first.</summary>
    public IEnumerable<LoopScope> Loops
    {
        get
        {
            foreach (var frame in VisibleFrames())
            {
                for (var loop = frame.Loop; loop is not null; loop = loop.Outer)
                    yield return loop;
            }
        }
    }

    public bool TryReadGlobal(string name, ref int slot, out Value value)
    {
        for (var index = _functions.Count - 1; index >= 0; index--)
        {
            if (_functions[index].TryRead(name, ref slot, out value))
                return true;
            if (_functions[index].HidesOuter)
                break;
        }

        for (var index = _globals.Count - 1; index >= 0; index--)
        {
            if (_globals[index].TryRead(name, ref slot, out value))
                return true;
        }

        value = default;
        return false;
    }

    public bool TryReadLocal(string name, ref int slot, out Value value)
    {
        for (var loop = Local.Loop; loop is not null; loop = loop.Outer)
        {
            if (loop.Name == name)
            {
                value = loop.Value;
                return true;
            }
        }

        value = default;
        return Local.Members is not null && Local.Members.TryGet(name, ref slot, out value);
    }

    public void WriteGlobal(string name, Value value, Place place)
    {
        if (!StoreFor(name).TrySet(name, value))
            throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(place.Location, name));
    }

    public void WriteLocal(string name, Value value, Place place)
    {
        if (!(Local.Members ??= []).TrySet(name, value))
            throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(place.Location, name));
    }

    /// <summary>Protects a global name from assignments, wherever they would go.</summary>
    public void ProtectGlobal(string name) => StoreFor(name).SetReadOnly(name, true);

    public void ProtectLocal(string name) => (Local.Members ??= []).SetReadOnly(name, true);

    public LoopScope? FindLoop(string word) => Loops.FirstOrDefault(loop => loop.Word == word);

    /// <summary>Begins a loop; its variable is local when its name has a dollar sign.</summary>
    public RunningLoop EnterLoop(string word, string? name, string code, int columns = 1)
    {
        LoopDepth++;
        var frame = FrameForLoops();
        var isLocal = name is ['$', ..];
        var loop = new LoopScope(word, isLocal ? null : name, frame.Loop) { Code = code, Columns = columns };
        frame.Loop = loop;
        if (!isLocal)
            return new RunningLoop(frame, Local, loop, null);

        Local.Loop = new LoopScope(word, name, Local.Loop);
        return new RunningLoop(frame, Local, loop, Local.Loop);
    }

    public void Exit(RunningLoop loop)
    {
        LoopDepth--;
        loop.Frame.Loop = loop.Scope.Outer;
        if (loop.Local is not null)
            loop.LocalFrame.Loop = loop.Local.Outer;
    }

    /// <summary>Makes an object the one that global names belong to; gives back what <see cref="LeaveObject"/> wants.</summary>
    public LocalFrame EnterObject(ScriptObject target)
    {
        _globals.Add(new GlobalFrame(target));
        return EnterLocal(new LocalFrame());
    }

    public void LeaveObject(LocalFrame caller)
    {
        _globals.RemoveAt(_globals.Count - 1);
        Local = caller;
    }

    public LocalFrame EnterFunction(GlobalFrame frame, LocalFrame local)
    {
        _functions.Add(frame);
        return EnterLocal(local);
    }

    public void LeaveFunction(LocalFrame caller)
    {
        _functions.RemoveAt(_functions.Count - 1);
        Local = caller;
    }

    public LocalFrame EnterLocal(LocalFrame local)
    {
        var caller = Local;
        Local = local;
        return caller;
    }

    public void LeaveLocal(LocalFrame caller) => Local = caller;

    IEnumerable<GlobalFrame> VisibleFunctions()
    {
        for (var index = _functions.Count - 1; index >= 0; index--)
        {
            yield return _functions[index];
            if (_functions[index].HidesOuter)
                yield break;
        }
    }

    IEnumerable<GlobalFrame> VisibleFrames() => VisibleFunctions().Concat(Enumerable.Reverse(_globals));

    GlobalFrame FrameForLoops()
    {
        if (_functions.Count == 0)
            return _globals[^1];

        return VisibleFunctions().FirstOrDefault(frame => frame.Members is not null) ?? _globals[^1];
    }

    /// <summary>A parameter is written where it stands; a new name inside a function with parameters stays inside.</summary>
    ScriptObject StoreFor(string name)
    {
        if (_functions.Count == 0)
            return This;

        ScriptObject? innermost = null;
        foreach (var frame in VisibleFunctions())
        {
            innermost ??= frame.Members;
            if (frame.Members?.Contains(name) == true)
                return frame.Members;
        }

        return innermost is null || _globals.Exists(frame => frame.Members!.Contains(name)) ? This : innermost;
    }
}
