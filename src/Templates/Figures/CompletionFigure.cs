using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Hoàn thành chương trình, tốt nghiệp: how many of those who should.</summary>
sealed record CompletionFigure(string Name, string? SchoolYear, int? Total, int? Passed, Share Share)
{
    public static IReadOnlyList<CompletionFigure> Of(IReadOnlyList<Completion>? completions) =>
        [.. (completions ?? []).Select((completion, at) => Of(completion, $"$.pupils.completions[{at}]"))];

    static CompletionFigure Of(Completion completion, string path) => new(
        completion.Name, completion.SchoolYear, completion.Total, completion.Passed?.Value,
        Share.Of($"{path}.passed", completion.Passed, Input.Of($"{path}.total", completion.Total)));
}
