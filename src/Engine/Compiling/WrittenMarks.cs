using System.Globalization;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Marks for what only the document being written knows: a fresh id, a name, the number of a list.</summary>
static class WrittenMarks
{
    /// <summary>A mark that writes a text.</summary>
    public static string Writing(this Marks marks, Func<RenderState, string> text) =>
        marks.Add(new IntrinsicSegment(new Written((context, state) => context.Output.Write(text(state)))));

    /// <summary>A mark that writes a number.</summary>
    public static string Writing(this Marks marks, Func<RenderState, int> number) =>
        marks.Writing(state => number(state).ToString(CultureInfo.InvariantCulture));
}
