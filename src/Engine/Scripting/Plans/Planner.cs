using Reports.Engine.Data;
using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Plans;

/// <summary>Makes a plan of Scriban's tree; whatever it does not know stays Scriban's.</summary>
/// <param name="writes">The names that the template makes: they may be functions, which see the loops around their call.</param>
sealed class Planner(Writes writes)
{
    readonly List<(string Name, int Slot)> _loops = [];
    bool _isShared;

    /// <summary>How many loops keep an item.</summary>
    public int SlotCount { get; private set; }

    public Step Block(ScriptBlockStatement? block) => block switch
    {
        null => new Steps([]),
        // The indent of text templates is kept by Scriban's blocks.
        _ when block.Statements.Any(statement => statement is ScriptEscapeStatement { Indent.Length: > 0 }) => Whole(block),
        _ => new Steps([.. block.Statements.Where(statement => !statement.CanSkipEvaluation).Select(Of)]),
    };

    Step Of(ScriptStatement statement)
    {
        switch (statement)
        {
            case StaticNode text:
                return new StaticStep(text.Segment);
            case IntrinsicNode intrinsic:
                return new IntrinsicStep(intrinsic.Intrinsic);
            case PrintNode print:
                return new PrintStep(print.Printed is ScriptExpression expression ? Of(expression) : Scriban(print.Printed), print);
            case ScriptIfStatement choice:
                return new IfStep(Of(choice.Condition!), Block(choice.Then), Else(choice.Else));
            case ScriptForStatement { Variable: ScriptVariableGlobal variable, NamedArguments.Count: 0, Else: null } loop
                when loop is not ScriptTableRowStatement && !Jumps.Leave(loop.Body!) && !Jumps.LeaveLoop(loop.Body!):
                return Loop(loop, variable);
            default:
                return Whole(statement);
        }
    }

    Step Loop(ScriptForStatement loop, ScriptVariableGlobal variable)
    {
        var source = Of(loop.Iterator!);
        var slot = SlotCount++;
        _loops.Add((variable.Name, slot));
        var outer = _isShared;
        _isShared = false;
        var body = Block(loop.Body);
        var isShared = _isShared;
        _isShared |= outer;
        _loops.RemoveAt(_loops.Count - 1);
        return isShared ? new SharedLoopStep(new SharedFor(source, loop, slot, body, variable)) : new LoopStep(source, loop, slot, body);
    }

    Step? Else(ScriptConditionStatement? other) => other switch
    {
        null => null,
        ScriptElseStatement otherwise => Block(otherwise.Body),
        ScriptIfStatement choice => Of(choice),
        _ => Whole(other),
    };

    ScribanStep Whole(ScriptStatement statement)
    {
        _isShared = true;
        return new ScribanStep(statement);
    }

    Read Of(ScriptExpression expression) => expression switch
    {
        ScriptLiteral literal => new LiteralRead(Value.Of(literal.Value)),
        ScriptVariableGlobal variable when _loops.FindLastIndex(loop => loop.Name == variable.Name) is >= 0 and var at => new SlotRead(_loops[at].Slot, variable),
        ScriptVariableGlobal variable when !Keywords.IsLoop(variable.Name) && !writes.Makes(variable.Name) => new NameRead(variable),
        ScriptMemberExpression { Target: ScriptVariableGlobal or ScriptMemberExpression, DotToken.TokenType: TokenType.Dot, Member: ScriptVariableGlobal } member
            when member is not ScriptIsEmptyExpression && IsPlain(member.Target) => new MemberRead(Of(member.Target), member),
        ScriptBinaryExpression { Operator: >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual } binary =>
            new CompareRead(binary, Of(binary.Left!), Of(binary.Right!)),
        _ => Scriban(expression),
    };

    ScribanRead Scriban(ScriptNode expression)
    {
        _isShared = true;
        return new ScribanRead(expression);
    }

    // A path that begins with a name of the data or of a loop: for.index is Scriban's.
    static bool IsPlain(ScriptExpression target) => target switch
    {
        ScriptVariableGlobal variable => !Keywords.IsLoop(variable.Name),
        ScriptIsEmptyExpression => false,
        ScriptMemberExpression { DotToken.TokenType: TokenType.Dot, Member: ScriptVariableGlobal, Target: { } inner } => IsPlain(inner),
        _ => false,
    };
}

/// <summary>Finds the statements that leave a loop or the template: only Scriban can follow them.</summary>
sealed class Jumps : ScriptVisitor
{
    bool _leaves;
    bool _leavesLoop;
    int _loops;

    /// <summary>True when something returns, or leaves a loop that it does not stand in.</summary>
    public static bool Leave(ScriptNode body)
    {
        var jumps = new Jumps();
        jumps.Visit(body);
        return jumps._leaves;
    }

    /// <summary>True when something leaves the loop whose body this is.</summary>
    public static bool LeaveLoop(ScriptNode body)
    {
        var jumps = new Jumps { _loops = 1 };
        jumps.Visit(body);
        return jumps._leavesLoop;
    }

    public override void Visit(ScriptReturnStatement node) => _leaves = true;

    public override void Visit(ScriptBreakStatement node) => NoteJump();

    public override void Visit(ScriptContinueStatement node) => NoteJump();

    public override void Visit(ScriptForStatement node) => Inside(() => base.Visit(node));

    public override void Visit(ScriptTableRowStatement node) => Inside(() => base.Visit(node));

    public override void Visit(ScriptWhileStatement node) => Inside(() => base.Visit(node));

    // What a function leaves is itself.
    public override void Visit(ScriptFunction node)
    {
    }

    void NoteJump()
    {
        _leaves |= _loops == 0;
        _leavesLoop |= _loops == 1;
    }

    void Inside(Action visit)
    {
        _loops++;
        visit();
        _loops--;
    }
}
