using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Programs;

/// <summary>What one render of one document counts and keeps while it runs: fresh ids, tables held back.</summary>
sealed class RenderState(IdStart start, IResources? resources)
{
    int _drawing = start.Drawing;
    int _bookmark = start.Bookmark;
    int _control = start.Control;

    /// <summary>Where pictures named by the data come from; null when they must stand in the data themselves.</summary>
    public IResources? Resources { get; } = resources;

    /// <summary>The ids and names of bookmarks in the present turn of their loop, by their slot.</summary>
    public Dictionary<int, (int Id, int Turn)> Bookmarks { get; } = [];

    /// <summary>What the text boxes printed last, to be printed again in their copies.</summary>
    public Dictionary<object, Utf8Output> TextBoxes { get; } = [];

    /// <summary>Outputs held back, the innermost last: tables before their first row, text boxes to be copied.</summary>
    public Stack<(Utf8Output Outside, Utf8Output Held)> Held { get; } = [];

    /// <summary>The cells being merged.</summary>
    public MergeState Merges { get; } = new();

    /// <summary>The pictures of the document, each kept once.</summary>
    public MediaParts Media { get; } = new();

    /// <summary>The relationships that each part gained, by the part's name.</summary>
    public Dictionary<string, AddedRelationships> Relationships { get; } = [];

    /// <summary>The relationships of the part being rendered.</summary>
    public AddedRelationships Current { get; private set; } = new();

    public static RenderState Of(RenderContext context) => (RenderState)context.Host!;

    /// <summary>Says which part is rendered from here on.</summary>
    public void Enter(string part)
    {
        Current = new AddedRelationships();
        Relationships[part] = Current;
    }

    public int NextDrawing() => ++_drawing;

    public int NextBookmark() => ++_bookmark;

    public int NextControl() => ++_control;
}
