using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Scopes;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;
using RuntimeHelpers = System.Runtime.CompilerServices.RuntimeHelpers;

namespace Reports.Engine.Scripting;

/// <summary>Calls of functions and included templates.</summary>
public sealed partial class RenderContext
{
    int _depth;
    long _calls;

    /// <summary>Calls a function with arguments in order; they are converted as in a call of the template.</summary>
    /// <param name="function">The function.</param>
    /// <param name="site">Where to say that something is wrong.</param>
    /// <param name="arguments">The arguments.</param>
    public Value Invoke(ScriptFunction function, CallSite site, params ReadOnlySpan<Value> arguments)
    {
        var binder = new ArgumentBinder(this, function, site);
        for (var index = 0; index < arguments.Length; index++)
            binder.Add(arguments[index], index);
        var result = Enter(function, new FunctionCall(this, site), binder.Finish());
        binder.Release();
        return result;
    }

    /// <summary>Evaluates code of the data, such as <c>1 + 2</c>: what <c>object.eval</c> does.</summary>
    /// <exception cref="Diagnostics.DiagnosticException">Evaluation is off, or the code is wrong.</exception>
    public Value EvaluateCode(string code, CallSite site) =>
        RunNested(Script!.Nested.Code(code, site), site, default, null).Result;

    /// <summary>Renders a template of the data: what <c>object.eval_template</c> does.</summary>
    /// <exception cref="Diagnostics.DiagnosticException">Evaluation is off, or the template is wrong.</exception>
    public string EvaluateTemplate(string template, CallSite site) =>
        RunNested(Script!.Nested.Template(template, site), site, default, null).Output;

    /// <summary>Renders the template that a name stands for: what <c>include</c> does.</summary>
    internal string Include(string name, FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var included = Script!.Nested.Include(name, call.Site);
        var passed = new ScriptArray(arguments) { Properties = call.Named };
        return RunNested(included, call.Site, passed, call.Named).Output;
    }

    /// <summary>Runs a function with its arguments in place, counting how deep calls stand in each other.</summary>
    internal Value Enter(ScriptFunction function, FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        Descend(call.Site.Place);
        var result = function.Invoke(call, arguments);
        Ascend();
        return result;
    }

    /// <summary>The names that a misspelt function could have meant.</summary>
    internal IEnumerable<string> FunctionNamesNear(Expression target) => target switch
    {
        GlobalVariable => Scopes.GlobalNames,
        MemberExpression member when member.Target.Evaluate(this).AsObject() is { } space =>
            space.Names.Select(name => $"{member.Target}.{name}"),
        _ => [],
    };

    /// <summary>Goes one level deeper into calls, includes or wrapped blocks.</summary>
    internal void Descend(Place place)
    {
        if (++_depth > Limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw ScriptProblems.Stop(ScriptProblems.TooDeepCalls(place.Location, Limits.Recursion));

        // Functions that call each other twice take for ever without a loop.
        if (++_calls % StepsBetweenChecks == 0)
            CheckTime(place.Location);
        CheckOutput();
    }

    /// <summary>Comes back from where <see cref="Descend"/> went.</summary>
    internal void Ascend() => _depth--;

    /// <summary>Runs another script in this render as if it stood here: what it prints goes where the caller's prints go.</summary>
    internal void RunInPlace(Script nested, CallSite site, Value arguments, ScriptObject? locals)
    {
        Descend(site.Place);
        var (script, indent) = (Script, Indent);
        var caller = Scopes.EnterLocal(new LocalFrame { Arguments = arguments, Members = Local(locals) });
        (Script, Indent) = (nested, null);
        nested.Execute(this);
        TakeResult();
        Scopes.LeaveLocal(caller);
        (Script, Indent) = (script, indent);
        Ascend();
    }

    /// <summary>Runs another script in this render: it sees the same global names and has local ones of its own.</summary>
    (string Output, Value Result) RunNested(Script nested, CallSite site, Value arguments, ScriptObject? locals)
    {
        Descend(site.Place);
        var (script, indent, lineStart) = (Script, Indent, _atLineStart);
        BeginCapture();
        var caller = Scopes.EnterLocal(new LocalFrame { Arguments = arguments, Members = Local(locals) });
        (Script, Indent, _atLineStart) = (nested, null, indent is null && lineStart);
        nested.Execute(this);
        Scopes.LeaveLocal(caller);
        (Script, Indent, _atLineStart) = (script, indent, lineStart);
        Ascend();
        return (EndCapture(), TakeResult());
    }

    /// <summary>Named arguments of an include are also its local names.</summary>
    static ScriptObject? Local(ScriptObject? named)
    {
        if (named is null)
            return null;

        var locals = new ScriptObject();
        foreach (var (name, value) in named)
            locals["$" + name] = value;
        return locals;
    }
}
