using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>A text box stands twice in a file, as Choice for new Word and as Fallback for old: it is evaluated once.</summary>
/// <remarks>What the Choice's box printed is printed again in the Fallback's, whatever Word made of the copy.</remarks>
static class TextBoxes
{
    public static void Apply(Story story)
    {
        foreach (var fallback in story.Root.Descendants(W.Fallback).ToList())
        {
            var copies = fallback.Descendants(W.TextBoxContent).ToList();
            var originals = fallback.ElementsBeforeSelf().Descendants(W.TextBoxContent)
                .Where(box => !box.Ancestors(W.Fallback).Any()).ToList();
            if (copies.Count != originals.Count)
                continue;
            foreach (var (original, copy) in originals.Zip(copies))
                if (original.Value.Contains('{'))
                    Share(original, copy, story.Marks);
        }
    }

    static void Share(XElement original, XElement copy, Marks marks)
    {
        var slot = new object();
        original.AddFirst(marks.Node(new Written((context, state) => Record(context, state))));
        original.Add(marks.Node(new Written((context, state) => Keep(context, state, slot))));
        copy.ReplaceNodes(marks.Node(new Written((context, state) => Replay(context, state, slot))));
    }

    static void Record(RenderContext context, RenderState state)
    {
        state.Held.Push((context.Output, context.Output.Hold()));
        context.Output = state.Held.Peek().Held;
    }

    static void Keep(RenderContext context, RenderState state, object slot)
    {
        var (outside, box) = state.Held.Pop();
        outside.Append(box);
        context.Output = outside;
        if (state.TextBoxes.Remove(slot, out var last))
            last.Dispose();
        state.TextBoxes[slot] = box;
    }

    static void Replay(RenderContext context, RenderState state, object slot)
    {
        if (state.TextBoxes.TryGetValue(slot, out var box))
            context.Output.Append(box);
    }
}
