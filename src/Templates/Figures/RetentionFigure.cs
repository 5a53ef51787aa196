using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Duy trì số lượng: pupils now of pupils at the start.</summary>
sealed record RetentionFigure(int? Start, int? Now, Share Share)
{
    const string Path = "$.pupils.enrolment.retention";

    public static RetentionFigure? Of(Retention? facts) => facts?.IsStated() != true
        ? null
        : new(facts.Start, facts.Now?.Value, Share.Of($"{Path}.now", facts.Now, Input.Of($"{Path}.start", facts.Start)));
}
