using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One competition of pupils: its prizes by kind, best first, only kinds that were won.</summary>
sealed record CompetitionFigure(
    string Name, string Level, string LevelLabel, string? SchoolYear, Total Total, IReadOnlyList<PrizeFigure> Prizes, int? Rank, string? Note)
{
    public static IReadOnlyList<CompetitionFigure> Of(IReadOnlyList<Competition>? competitions, string path, PlaceLevels levels) =>
        [.. (competitions ?? []).Select((competition, at) => Of(competition, $"{path}[{at}]", levels))];

    static CompetitionFigure Of(Competition competition, string path, PlaceLevels levels)
    {
        var kinds = PrizeFigure.Of(competition.Prizes);
        var named = (competition.OtherPrizes ?? []).Select((prize, at) => (Prize: new PrizeFigure("other", prize.Name, prize.Count ?? 1), Path: $"{path}.other_prizes[{at}].count")).ToList();
        IReadOnlyList<PrizeFigure> won = [.. kinds, .. named.Select(prize => prize.Prize)];
        var parts = kinds.Select(prize => Input.Of($"{path}.prizes.{prize.Code}", prize.Count))
            .Concat(named.Select(prize => Input.Of(prize.Path, prize.Prize.Count))).ToList();
        // Without prizes by kind, the stated total is all there is.
        var total = new Total(parts.Count > 0 ? parts : [Input.Of($"{path}.total", competition.Total)]);
        return new(
            competition.Name ?? "Các cuộc thi, hội thi", Reading.Model.Key(competition.Level.ToString()), levels.Of(competition.Level), competition.SchoolYear,
            total, won, competition.Rank, competition.Note);
    }
}
