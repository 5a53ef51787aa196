using System.Collections;
using Reports.Engine.Data;
using Reports.Engine.Output;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Running;
using Reports.Engine.Scripting.Segments;
using Scriban;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Plans;

/// <summary>Something a plan does.</summary>
abstract class Step
{
    public abstract void Run(RenderContext render);
}

/// <summary>One after the other.</summary>
sealed class Steps(Step[] steps) : Step
{
    public override void Run(RenderContext render)
    {
        foreach (var step in steps)
            step.Run(render);
    }
}

sealed class StaticStep(StaticSegment segment) : Step
{
    readonly Stretch _stretch = segment.Stretch;

    public override void Run(RenderContext render)
    {
        if (render.IsCapturing)
            render.Evaluator.WriteStatic(segment);
        else
            render.Output.Write(_stretch);
    }
}

/// <summary>Lets the host write.</summary>
sealed class IntrinsicStep(Intrinsic intrinsic) : Step
{
    public override void Run(RenderContext render)
    {
        if (!render.IsCapturing)
            intrinsic.Write(render);
    }
}

sealed class PrintStep(Read read, PrintNode print) : Step
{
    readonly TextEncoder _encoder = print.Encoder;

    public override void Run(RenderContext render)
    {
        var missing = render.BeginPrint(print.Span);
        var value = read.Get(render);
        if (render.Kept(missing, print) is { } kept)
            value = kept;
        if (value.IsString && !render.IsCapturing)
            Print(render, value);
        else if (!value.IsNull && !render.TryPrintNumber(value, _encoder))
            render.Evaluator.Print(value.ToObject(), _encoder);
    }

    void Print(RenderContext render, Value text)
    {
        if (text.TryGetUtf8(out var utf8))
            _encoder.WriteUtf8(render, utf8);
        else
            _encoder.Write(render, text.AsSpan());
    }
}

/// <summary><c>if</c> and its branches.</summary>
sealed class IfStep(Read condition, Step then, Step? otherwise) : Step
{
    public override void Run(RenderContext render)
    {
        if (condition.Get(render).IsTruthy)
            then.Run(render);
        else
            otherwise?.Run(render);
    }
}

/// <summary>What the plan does not know: Scriban's own evaluation.</summary>
sealed class ScribanStep(ScriptStatement statement) : Step
{
    public override void Run(RenderContext render)
    {
        var result = render.Evaluator.Evaluate(statement, false);
        if (result is not null && statement.CanOutput)
            render.Evaluator.Write(statement.Span, result);
    }
}

/// <summary>A loop whose body needs nothing of Scriban: its item is kept in a slot.</summary>
sealed class LoopStep(Read source, ScriptForStatement origin, int slot, Step body) : Step
{
    public override void Run(RenderContext render)
    {
        var value = source.Get(render);
        if (value.IsNull)
            return;
        if (value.AsArray() is { } list)
        {
            render.EnterLoop(origin, list.Count, slot);
            for (var index = 0; index < list.Count; index++)
                Turn(render, list[index]);
        }
        else
        {
            render.EnterLoop(origin, slot: slot);
            foreach (var item in LoopSource.Items(value, origin))
                Turn(render, Value.Of(item));
        }

        render.ExitLoop();
    }

    void Turn(RenderContext render, Value item)
    {
        render.CountStep();
        render.Slots[slot] = item;
        body.Run(render);
    }
}

/// <summary>A loop whose body needs Scriban too: Scriban's own statement keeps its scope, the turns are the plan's.</summary>
sealed class SharedLoopStep(SharedFor loop) : Step
{
    public override void Run(RenderContext render) => loop.Evaluate(render.Evaluator);
}

/// <summary>Scriban's loop with the plan's turns.</summary>
sealed class SharedFor(Read source, ScriptForStatement origin, int slot, Step body, ScriptVariable variable) : ScriptForStatement
{
    /// <summary>The loop as Scriban parsed it.</summary>
    public ScriptForStatement Origin => origin;

    protected override object? EvaluateImpl(TemplateContext context)
    {
        var render = ((Evaluator)context).Render;
        var value = source.Get(render);
        if (value.IsNull)
            return null;
        var items = LoopSource.Items(value, origin);
        if (items is ICollection { Count: var count })
            render.SetLoopLength(count);
        var state = CreateLoopState();
        context.SetLoopVariable(ScriptVariable.ForObject, state);
        var turns = items.GetEnumerator();
        state.SetEnumerable(items, turns);
        object? previous = null;
        if (!turns.MoveNext())
            return null;
        for (var index = 0; ; index++)
        {
            render.CountStep();
            state.ResetLast();
            var item = turns.Current;
            state.Index = index;
            state.ValueChanged = index == 0 || !Equals(previous, item);
            render.Slots[slot] = Value.Of(item);
            context.SetLoopVariable(variable, item);
            body.Run(render);
            if (state.MoveNextAndIsLast())
                return null;
            previous = item;
        }
    }
}

/// <summary>What a loop goes over.</summary>
static class LoopSource
{
    public static IEnumerable Items(Value value, ScriptForStatement loop) => value.ToObject() is var source && source is IEnumerable items
        ? items
        : throw new ScriptRuntimeException(loop.Iterator!.Span, $"Unexpected type `{source!.GetType()}` for iterator");
}
