using System.Globalization;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>How many columns a cell spans; prints nothing in the cell itself.</summary>
sealed class SpanContent(int columns) : IRunContent
{
    public void Write(RenderContext context, RunEncoder encoder)
    {
    }

    public override string ToString() => columns.ToString(CultureInfo.InvariantCulture);
}
