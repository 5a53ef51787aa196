using System.Collections;
using Reports.Engine.Data;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Running;

/// <summary>Scriban's context for one render: its scopes over our data, its prints into our output, its work within our limits.</summary>
/// <remarks>
/// It is large (about 20 KB), so the one that a thread used last waits for its next render; one that met an error is dropped.
/// </remarks>
sealed partial class Evaluator : TemplateContext, IDisposable
{
    // The one that Scriban begins with, and ours.
    const int BaseOutputs = 2;

    [ThreadStatic]
    static Evaluator? s_waiting;

    readonly Sink _sink;
    readonly CancellationTokenSource _clock = new();
    CancellationTokenRegistration _cancelled;
    RenderContext? _render;
    int _evaluations;

    Evaluator(ScriptObject library)
        : base(library)
    {
        _sink = new Sink(this);
        OutputLimit = 0;
        OnStringLimit = ScriptLimitBehavior.Throw;
        NewLine = "\n";
        TryGetVariable = OnMissingVariable;
        TryGetMember = OnMissingMember;
        PushOutput(_sink);
    }

    public RenderContext Render => _render!;

    /// <summary>The names of the template and of the data.</summary>
    public GlobalNames? Names { get; private set; }

    /// <summary>True while text is collected instead of written.</summary>
    public bool IsCapturing => OutputCount > BaseOutputs;

    /// <summary>One for a render, with its data in scope.</summary>
    public static Evaluator Rent(RenderContext render, Script script)
    {
        var library = script.Settings.Functions;
        var evaluator = script.WritesToLibrary ? WithOwn(library)
            : s_waiting is { } waiting && ReferenceEquals(waiting.BuiltinObject, library.Globals) ? waiting
            : new Evaluator(library.Globals);
        if (evaluator == s_waiting)
            s_waiting = null;
        evaluator.Begin(render, script);
        return evaluator;
    }

    /// <summary>Ends a render that went well.</summary>
    public void Return()
    {
        while (GlobalCount > 1)
            PopGlobal();
        while (CultureCount > 0)
            PopCulture();
        CachedTemplates.Clear();
        _cancelled.Dispose();
        (_render, Names) = (null, null);
        if (_clock.TryReset())
            s_waiting = this;
        else
            Dispose();
    }

    /// <summary>Ends it for good: its time ran out, or the render failed.</summary>
    public void Dispose()
    {
        _cancelled.Dispose();
        _clock.Dispose();
    }

    /// <summary>A global name as a template would find it, and not called when it is a function.</summary>
    public bool TryRead(string name, out Value value)
    {
        // Asked by the host, not by the template: what is not there is not missing.
        TryGetVariable = null;
        value = Value.Of(GetValue(new ScriptVariableGlobal(name)));
        TryGetVariable = OnMissingVariable;
        return !value.IsNull || CurrentGlobal?.Contains(name) == true;
    }

    /// <summary>Gives an included document its arguments: <c>$</c>, and the named ones by their names.</summary>
    public void EnterArguments(ScriptArray arguments)
    {
        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, true, true);
        foreach (var name in arguments.GetMembers().Skip(1))
            SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), arguments.TryGetValue(this, default, name, out var value) ? value : null, false, true);
    }

    // For a template that changes the library.
    static Evaluator WithOwn(FunctionLibrary library)
    {
        var own = new ScriptObject(library.Globals.Count);
        var evaluator = new Evaluator(own);
        foreach (var name in library.Globals.Keys)
            own[name] = library.Globals[name] is ScriptObject space ? TemplateObject.Of(evaluator, space) : library.Globals[name];
        return evaluator;
    }

    void Begin(RenderContext render, Script script)
    {
        _render = render;
        _evaluations = 0;
        ResetPreviousNewLine();
        var limits = render.Limits;
        LoopLimit = (int)Math.Min(limits.LoopSteps, int.MaxValue);
        RecursiveLimit = limits.Recursion;
        LimitToString = (int)Math.Min(limits.StringSize + 1L, int.MaxValue);
        ObjectRecursionLimit = limits.ObjectDepth;
        RegexTimeOut = limits.RegexTime;
        AutoIndent = script.AutoIndent;
        EnableRelaxedTargetAccess = false;
        CancellationToken = _clock.Token;
        if (limits.TotalTime < TimeSpan.FromMilliseconds(int.MaxValue))
            _clock.CancelAfter(limits.TotalTime);
        _cancelled = render.Settings.Cancellation.UnsafeRegister(static clock => ((CancellationTokenSource)clock!).Cancel(), _clock);
        if (script.Settings.Functions.HasDate)
            PushGlobal(new DateScope(script.Settings.Functions, render));
        if (script.WritesToData)
        {
            PushGlobal((ScriptObject)DeepCopy.Of(this, render.Members)!);
        }
        else
        {
            Names = new GlobalNames(render.Members, this);
            PushGlobal(Names);
        }

        if (!ReferenceEquals(render.Culture, ScriptCulture.Invariant))
            PushCulture(render.Culture.Culture);
    }

    /// <summary>Evaluates, counting the work; the operators on lists and numbers are weighed before they are run.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if ((++_evaluations & 0x3FF) == 0)
        {
            Render.CheckTime();
            Render.CheckOutput();
        }

        var value = scriptNode switch
        {
            ScriptBinaryExpression { Operator: not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or) } binary => Calculate(binary),
            ScriptObjectInitializerExpression made => TemplateObject.Of(this, (ScriptObject)base.Evaluate(made, aliasReturnedFunction)!),
            ScriptInterpolatedExpression text => Charged(text, base.Evaluate(text, aliasReturnedFunction)),
            _ => base.Evaluate(scriptNode, aliasReturnedFunction),
        };
        // A letter of a text, from a loop or a function, is a text like any other: our values have no other kind for it.
        return value is char letter ? letter.ToString() : value;
    }

    object? Charged(ScriptNode maker, object? made)
    {
        Work.Charge(Render, made, maker.Span);
        return made;
    }

    object? Calculate(ScriptBinaryExpression binary)
    {
        var left = Evaluate(binary.Left!, false);
        return Calculate(binary, left, Evaluate(binary.Right!, false));
    }

    public object? Calculate(ScriptBinaryExpression binary, object? left, object? right)
    {
        Work.Weigh(Render, binary.Operator, left, right, binary.Span);
        return Charged(binary, ScriptBinaryExpression.Evaluate(
            this, binary.OperatorToken?.Span ?? binary.Span, binary.Operator, binary.Left!.Span, left, binary.Right!.Span, right));
    }

    /// <summary>Runs a page; a value that <c>ret</c> gives at its top is printed.</summary>
    public void Run(ScriptPage page) => Print(Evaluate(page, false), PlainText.Encoder);

    /// <summary>The value that code would print last.</summary>
    public object? LastValue(ScriptBlockStatement body)
    {
        var statements = body.Statements.Where(statement => !statement.CanSkipEvaluation).ToList();
        object? last = null;
        foreach (var statement in statements)
            last = Evaluate(statement is PrintNode { Printed: ScriptExpression printed } && statement == statements[^1] ? printed : statement, false);
        return last;
    }

    /// <summary>Runs statements and takes what they print as text.</summary>
    /// <param name="ofParagraphs">True when the end of the last paragraph is no line end.</param>
    /// <param name="result">What <c>ret</c> gave.</param>
    public string Collect(ScriptNode body, bool ofParagraphs, out object? result)
    {
        PushOutput(new StringBuilderOutput());
        string? text;
        try
        {
            result = Evaluate(body, false);
        }
        finally
        {
            text = PopOutput().ToString();
        }

        Work.Charge(Render, text, body.Span);
        return ofParagraphs && text is [.., '\n'] ? text[..^1] : text ?? "";
    }

    // Scriban copies only into its own kind of object.
    public override void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not IScriptObject members || objectToImport is IList or IScriptCustomFunction)
        {
            base.Import(span, objectToImport);
            return;
        }

        foreach (var name in members.GetMembers().ToArray())
            if (members.TryGetValue(this, span, name, out var value))
                CurrentGlobal!.TrySetValue(this, span, name, value, false);
    }

    /// <summary>Scriban's functions ask for objects and lists of Scriban's own kind: they get copies.</summary>
    public override object? ToObject(SourceSpan span, object? value, Type destinationType) => value switch
    {
        MemberDictionary members when destinationType == typeof(ScriptObject) => TemplateObject.Of(this, members),
        DataArray list when destinationType == typeof(IList) || destinationType == typeof(ScriptArray) => list.ToScriban(),
        // JSON has no dates: its texts by ISO 8601 are taken for what they name.
        string text when destinationType == typeof(DateTime) || destinationType == typeof(DateTime?) =>
            DateReader.TryReadIso(text, Render.Zone, out var date) ? date : base.ToObject(span, value, destinationType),
        _ => base.ToObject(span, value, destinationType),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        // Scriban would look into any object of .NET by reflection: a template sees only what is listed.
        IScriptObject or string or IList or IDictionary => base.GetMemberAccessorImpl(target),
        _ when target.GetType().IsPrimitive || target is decimal or System.Numerics.BigInteger => base.GetMemberAccessorImpl(target),
        _ => ListedMembers.Accessor,
    };

    public override string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        Render.Nested.Find(templateName, Render.Locate((callerContext ?? CurrentNode)?.Span ?? default));

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var included = Render.Nested.Compiled(templatePath);
        Render.EnterPage(included.Page);
        return CachedTemplates[templatePath] = included.Page.Template;
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) =>
        Render.EnterLoop(loop is Plans.SharedFor shared ? shared.Origin : loop);

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => Render.ExitLoop();

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Render.CountStep();
        return true;
    }

    bool OnMissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable is ScriptVariableGlobal && !Keywords.IsLoop(variable.Name) && CurrentNode is { } node)
            Render.NoteMissing(node is ScriptVariable ? node : variable, variable.Name, KnownNames);
        return false;
    }

    bool OnMissingMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (CurrentNode is ScriptMemberExpression or ScriptIndexerExpression)
            Render.NoteMissingMember(CurrentNode, target);
        return false;
    }

    IEnumerable<string> KnownNames() => ((IScriptObject?)CurrentGlobal)?.GetMembers().Concat(BuiltinObject.Keys) ?? BuiltinObject.Keys;
}
