using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One competition of pupils: its prizes by kind, best first, only kinds that were won.</summary>
sealed record CompetitionFigure(
    string Name, string Level, string LevelLabel, string? SchoolYear, Total Total, IReadOnlyList<PrizeFigure> Prizes, int? Rank, string? Note)
{
    public static IReadOnlyList<CompetitionFigure> Of(IReadOnlyList<Competition>? competitions, string path) =>
        [.. (competitions ?? []).Select((competition, at) => Of(competition, $"{path}[{at}]"))];

    static CompetitionFigure Of(Competition competition, string path)
    {
        var won = PrizeFigure.Of(competition.Prizes);
        var parts = won.Select(prize => Input.Of($"{path}.prizes.{prize.Code}", prize.Count)).ToList();
        // Without prizes by kind, the stated total is all there is.
        var total = new Total(parts.Count > 0 ? parts : [Input.Of($"{path}.total", competition.Total)]);
        return new(
            competition.Name, Reading.Model.Key(competition.Level.ToString()), Labels.Of(competition.Level), competition.SchoolYear,
            total, won, competition.Rank, competition.Note);
    }
}
