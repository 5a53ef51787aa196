using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>What a template assigns to: a render copies the data only when it must, and the plan knows which names are the template's.</summary>
sealed class Writes : ScriptVisitor
{
    readonly ScriptSettings _settings;
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    bool _toPath;
    bool _entersObject;
    bool _imports;
    bool _mentionsNesting;

    Writes(ScriptSettings settings) => _settings = settings;

    /// <summary>True when it may change objects or arrays of the data itself.</summary>
    public bool ToData => _toPath || (_entersObject && (_names.Count > 0 || _imports));

    /// <summary>True when it changes an object of the library.</summary>
    public bool ToLibrary { get; private set; }

    /// <summary>True when it includes or evaluates templates of text, which may do all of this.</summary>
    public bool Nests => _mentionsNesting && (_settings.Includes is not null || _settings.Evaluation);

    public static Writes Of(ScriptNode body, ScriptSettings settings)
    {
        var writes = new Writes(settings);
        writes.Visit(body);
        return writes;
    }

    /// <summary>True for a name that the template may make, so that it may be a function.</summary>
    public bool Makes(string name) => _imports || _mentionsNesting || _names.Contains(name);

    public override void Visit(ScriptAssignExpression node)
    {
        Note(node.Target);
        base.Visit(node);
    }

    public override void Visit(ScriptIncrementDecrementExpression node)
    {
        Note(node.Right);
        base.Visit(node);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        Note(node.Target);
        base.Visit(node);
    }

    public override void Visit(ScriptForStatement node)
    {
        if (node.Variable is not ScriptVariable)
            Note(node.Variable);
        base.Visit(node);
    }

    public override void Visit(ScriptFunction node)
    {
        if (node.NameOrDoToken is ScriptVariable name)
            _names.Add(name.Name);
        base.Visit(node);
    }

    public override void Visit(ScriptReadOnlyStatement node)
    {
        if (node.Variable is { } name)
            _names.Add(name.Name);
        base.Visit(node);
    }

    public override void Visit(ScriptWithStatement node)
    {
        _entersObject = true;
        base.Visit(node);
    }

    public override void Visit(ScriptImportStatement node)
    {
        _imports = true;
        base.Visit(node);
    }

    public override void Visit(ScriptVariableGlobal node) => _mentionsNesting |= node.Name is "include" or "include_join" or "eval" or "eval_template";

    void Note(ScriptExpression? target)
    {
        while (target is ScriptNestedExpression nested)
            target = nested.Expression;
        if (target is ScriptVariable variable)
        {
            _names.Add(variable.Name);
        }
        else if (target is not null)
        {
            // date stands apart from the rest of the library: each render has its own.
            var root = RootOf(target);
            _toPath |= root != "date";
            ToLibrary |= root is not null && root != "date" && _settings.Functions.Contains(root);
        }
    }

    static string? RootOf(ScriptExpression? path) => path switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptMemberExpression member => RootOf(member.Target),
        ScriptIndexerExpression index => RootOf(index.Target),
        ScriptNestedExpression nested => RootOf(nested.Expression),
        _ => null,
    };
}
