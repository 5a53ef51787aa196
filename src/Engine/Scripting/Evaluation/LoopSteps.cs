namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Which items a loop visits.</summary>
/// <param name="First">The first one.</param>
/// <param name="Direction">1 forwards, -1 backwards.</param>
/// <param name="Count">How many.</param>
/// <param name="Columns">The columns of a <c>tablerow</c>.</param>
readonly record struct LoopSteps(int First, int Direction, int Count, int Columns)
{
    public int At(int step) => First + (step * Direction);
}
