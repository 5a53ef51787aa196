namespace Reports.Templates.Figures;

/// <summary>One competition of pupils: its prizes by kind, best first, only kinds that were won.</summary>
sealed record CompetitionFigure(
    string Name, string Level, string LevelLabel, string? SchoolYear, Total Total, IReadOnlyList<KindCount> Prizes, int? Rank, string? Note)
{
    public static IReadOnlyList<CompetitionFigure> Of(IReadOnlyList<Competition>? competitions, string path, PlaceLevels levels) =>
        [.. Placed.In(path, competitions).Select(competition => Of(competition.Fact, competition.Path, levels))];

    static CompetitionFigure Of(Competition competition, string path, PlaceLevels levels)
    {
        var kinds = PrizeKinds.Won(competition.Prizes);
        var named = Placed.In($"{path}.other_prizes", competition.OtherPrizes).ToList();
        IReadOnlyList<KindCount> won = [.. kinds, .. named.Select(prize => new KindCount("other", prize.Fact.Name, prize.Fact.Count ?? 1))];
        var parts = kinds.Select(prize => Input.Of($"{path}.prizes.{prize.Code}", prize.Count))
            .Concat(named.Select(prize => Input.Of($"{prize.Path}.count", prize.Fact.Count ?? 1))).ToList();
        // Without prizes by kind, the stated total is all there is.
        var total = new Total(parts.Count > 0 ? parts : [Input.Of($"{path}.total", competition.Total)]);
        return new(
            competition.Name ?? "Các cuộc thi, hội thi", Reading.Model.Key(competition.Level.ToString()), levels.Of(competition.Level), competition.SchoolYear,
            total, won, competition.Rank, competition.Note);
    }
}

/// <summary>How many of one kind, under the name that papers print; null where it is not stated.</summary>
sealed record KindCount(string Code, string Label, int? Count);

/// <summary>The kinds of prizes, best first.</summary>
static class PrizeKinds
{
    /// <summary>The kinds that were won.</summary>
    public static IReadOnlyList<KindCount> Won(Prizes? prizes) => [.. All(prizes).Where(prize => prize.Count > 0)];

    public static IReadOnlyList<KindCount> All(Prizes? prizes) =>
    [
        new("first", "giải nhất", prizes?.First),
        new("second", "giải nhì", prizes?.Second),
        new("third", "giải ba", prizes?.Third),
        new("consolation", "giải khuyến khích", prizes?.Consolation),
        new("gold", "huy chương vàng", prizes?.Gold),
        new("silver", "huy chương bạc", prizes?.Silver),
        new("bronze", "huy chương đồng", prizes?.Bronze),
        new("a", "giải A", prizes?.A),
        new("b", "giải B", prizes?.B),
        new("c", "giải C", prizes?.C),
    ];
}

/// <summary>Kết quả thi giáo viên giỏi các cấp: how many of all teachers, by level.</summary>
sealed record TeacherCompetitionTable(string? SchoolYear, int? Total, IReadOnlyList<Column> Columns, decimal? SchoolShare)
{
    const string Path = "$.staff.teacher_competitions";

    public static TeacherCompetitionTable? Of(TeacherCompetitions? facts, PlaceLevels levels)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        Column Make(string code, string label, Count? count) => Column.Of(code, label, null, count, $"{Path}.{code}", total);
        // After 1 July 2025 there is no district: the commune or cluster stands in its column.
        var middle = facts is { District: null, Commune: not null }
            ? Make("commune", $"GV giỏi {levels.Commune}, cụm", facts.Commune)
            : Make("district", $"GV giỏi {levels.District}", facts.District);
        return new(
            facts.SchoolYear,
            facts.Total,
            !facts.CountsAnyone() ? [] :
            [
                Make("school", "GV giỏi cấp trường", facts.School),
                middle,
                Make("province", $"GV giỏi {levels.Province}", facts.Province),
                Make("qualified", "GV đạt chuẩn", facts.Qualified),
            ],
            facts.SchoolShare);
    }
}

/// <summary>Sáng kiến: how many were recognised, by level, the lowest first.</summary>
static class InitiativeLevels
{
    /// <summary>The levels with any.</summary>
    public static IReadOnlyList<KindCount> Reached(Initiatives? facts, PlaceLevels levels) => [.. All(facts, levels).Where(level => level.Count > 0)];

    public static IReadOnlyList<KindCount> All(Initiatives? facts, PlaceLevels levels) =>
    [
        new("school", "cấp cơ sở", facts?.School),
        new("commune", levels.Commune, facts?.Commune),
        new("district", levels.District, facts?.District),
        new("province", levels.Province, facts?.Province),
    ];
}

/// <summary>What the levels of the State are called where the school stands: a ward is no commune, a city no province.</summary>
/// <param name="Commune">«cấp xã», «cấp phường» …</param>
/// <param name="District">«cấp huyện», «cấp quận» …; there has been none since 1 July 2025.</param>
/// <param name="Province">«cấp tỉnh» or «cấp thành phố».</param>
sealed record PlaceLevels(string Commune, string District, string Province)
{
    static readonly string[] Communes = ["phường", "thị trấn", "đặc khu", "xã"];
    static readonly string[] Districts = ["quận", "thị xã", "thành phố", "huyện"];
    static readonly string[] Provinces = ["thành phố", "tỉnh"];

    /// <summary>By the words that the author puts before the names of the places.</summary>
    public static PlaceLevels Of(BranchYear facts) => new(
        Kind(Communes, "xã", facts.School.Commune, facts.Branch.Superior),
        Kind(Districts, "huyện", facts.School.District, facts.Branch.SuperiorParent),
        Kind(Provinces, "tỉnh", facts.School.Province));

    /// <summary>The word for a level: «cấp quận».</summary>
    public string Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.School => "cấp trường",
        AdministrativeLevel.Cluster => "cấp cụm",
        AdministrativeLevel.Commune => Commune,
        AdministrativeLevel.District => District,
        AdministrativeLevel.Province => Province,
        AdministrativeLevel.Region => "cấp khu vực",
        AdministrativeLevel.National => "cấp quốc gia",
        _ => "cấp quốc tế",
    };

    // «Phường Sông Mây», «Đảng bộ phường Sông Mây».
    static string Kind(string[] kinds, string usual, params string?[] names)
    {
        foreach (var name in names.OfType<string>())
        {
            var place = name.StartsWith("Đảng bộ ", StringComparison.OrdinalIgnoreCase) ? name["Đảng bộ ".Length..] : name;
            if (kinds.FirstOrDefault(kind => place.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase)) is { } found)
                return "cấp " + found;
        }

        return "cấp " + usual;
    }
}
