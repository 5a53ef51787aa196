using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>A table of the template beside tags: written behind another one, it is parted from it by an empty paragraph.</summary>
/// <remarks>
/// The paragraphs that held the tags are gone, and two tables without one between them are one table in Word. Written again
/// by a loop it goes on: its author sees one table repeated, and can leave an empty paragraph in the loop.
/// </remarks>
sealed class TableTrace
{
    public TableTrace()
    {
        Begin = new Written(Separate);
        End = new Written((_, state) => state.LastTable = this);
    }

    public Written Begin { get; }

    public Written End { get; }

    void Separate(RenderContext context, RenderState state)
    {
        if (state.LastTable != this)
            SeparateTables.Instance.Write(context);
    }
}
