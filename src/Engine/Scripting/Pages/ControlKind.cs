namespace Reports.Engine.Scripting.Pages;

/// <summary>What a tag does to the blocks around it.</summary>
enum ControlKind
{
    /// <summary>It opens a block that another tag closes.</summary>
    Open,

    /// <summary>It divides a block that another tag opened: <c>else</c>, <c>when</c>.</summary>
    Divide,

    /// <summary>It closes a block that another tag opened: <c>end</c>.</summary>
    Close,
}
