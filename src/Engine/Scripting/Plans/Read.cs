using Reports.Engine.Data;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Plans;

/// <summary>Something that has a value.</summary>
abstract class Read
{
    public abstract Value Get(RenderContext render);
}

/// <summary>The item of a loop around; one that is a function is called, as Scriban calls it.</summary>
sealed class SlotRead(int slot, ScriptVariable variable) : Read
{
    public override Value Get(RenderContext render)
    {
        var value = render.Slots[slot];
        return value.Kind == ValueKind.Content && value.ToObject() is IScriptCustomFunction function
            ? Value.Of(ScriptFunctionCall.Call(render.Evaluator, variable, function, false, null))
            : value;
    }
}

sealed class LiteralRead(Value value) : Read
{
    public override Value Get(RenderContext render) => value;
}

/// <summary>A name of the data, unless the template has made names of its own.</summary>
sealed class NameRead(ScriptVariableGlobal variable) : Read
{
    readonly string _name = variable.Name;

    /// <summary>Where the name stood last time; a guess that any number of renders may overwrite.</summary>
    int _hint;

    public override Value Get(RenderContext render) => !render.MakesNames && render.Members.TryGet(_name, ref _hint, out var value)
        ? value
        : Value.Of(render.Evaluator.Evaluate(variable, false));
}

sealed class MemberRead(Read target, ScriptMemberExpression member) : Read
{
    readonly string _name = member.Member!.Name;
    int _hint;

    public override Value Get(RenderContext render)
    {
        var value = target.Get(render);
        if (value.AsObject() is not { } members)
            return Other(render, value);
        if (members.TryGet(_name, ref _hint, out var found))
            return found;
        render.NoteMissingMember(member, members);
        return default;
    }

    // The rest as Scriban does it, function calls included.
    Value Other(RenderContext render, Value value)
    {
        if (value.ToObject() is not { } found)
        {
            return render.TakesMissingForNull
                ? default(Value)
                : throw new ScriptRuntimeException(member.Member!.Span, $"Cannot get the member {member} for a null object.");
        }

        var evaluator = render.Evaluator;
        if (!evaluator.GetMemberAccessor(found).TryGetValue(evaluator, member.Member!.Span, found, _name, out var result))
        {
            render.NoteMissingMember(member, found);
            return default;
        }

        return Value.Of(result is IScriptCustomFunction function ? ScriptFunctionCall.Call(evaluator, member, function, false, null) : result);
    }
}

/// <summary>A comparison; of texts, whole numbers and null at once, of everything else as Scriban compares.</summary>
sealed class CompareRead(ScriptBinaryExpression binary, Read left, Read right) : Read
{
    readonly ScriptBinaryOperator _operator = binary.Operator;

    public override Value Get(RenderContext render)
    {
        var (a, b) = (left.Get(render), right.Get(render));
        if (a.IsInteger && b.IsInteger)
            return Holds(a.AsInteger().CompareTo(b.AsInteger()));
        if (_operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual && a.IsString && b.IsString)
            return a.HasText(b) == (_operator == ScriptBinaryOperator.CompareEqual);
        return Value.Of(render.Evaluator.Calculate(binary, a.ToObject(), b.ToObject()));
    }

    bool Holds(int order) => _operator switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        _ => order >= 0,
    };
}

/// <summary>What the plan does not know: Scriban's own evaluation.</summary>
sealed class ScribanRead(ScriptNode expression) : Read
{
    public override Value Get(RenderContext render) => Value.Of(render.Evaluator.ValueOf(expression));
}
