using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>The footnotes, endnotes or comments of one document: texts in the order of their references, ids counted.</summary>
/// <param name="first">The highest id in use before the first of them.</param>
sealed class AddedNotes(int first)
{
    readonly Dictionary<object, int> _ids = [];
    int _last = first;

    /// <summary>A fresh id for the next appearance of a note.</summary>
    public void Begin(object note) => _ids[note] = ++_last;

    /// <summary>The id of its present appearance.</summary>
    public int IdOf(object note) => _ids.GetValueOrDefault(note);

    /// <summary>Writes the id of its present appearance.</summary>
    public void WriteId(object note, Utf8Output output) => output.Write(IdOf(note).ToString(CultureInfo.InvariantCulture));

    /// <summary>From here on what is written is the text of a note.</summary>
    public static void Enter(NoteKind kind, RenderContext context, RenderState state)
    {
        var part = state.Grown(kind.Part);
        state.Held.Push((context.Output, state.Merges.IsDropped ? new Utf8Output() : part.At(0)));
        context.Output = state.Held.Peek().Held;
        state.EnterNote(part.Part.Name);
    }

    /// <summary>Back to the text that refers to it.</summary>
    public static void Leave(RenderContext context, RenderState state)
    {
        context.Output = state.Held.Pop().Outside;
        state.LeaveNote();
    }
}
