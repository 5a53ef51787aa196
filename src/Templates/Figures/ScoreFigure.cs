using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Points on the scale of one hundred: general criteria, results of tasks, and their sum.</summary>
sealed record ScoreFigure(decimal? Common, decimal? Tasks, Total Total)
{
    public static ScoreFigure? Of(SelfScore? facts, string path) => facts is null
        ? null
        : new(facts.Common, facts.Tasks, new([new($"{path}.common", facts.Common), new($"{path}.tasks", facts.Tasks)]));
}
