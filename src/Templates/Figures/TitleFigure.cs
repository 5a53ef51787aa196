namespace Reports.Templates.Figures;

/// <summary>Danh hiệu thi đua of persons: how many, and their share of those considered; only titles with any.</summary>
sealed record TitleFigure(string Code, string Label, int Count, Share Share)
{
    public static IReadOnlyList<TitleFigure> Of(Emulation? facts)
    {
        var whole = Input.Of("$.emulation.base", facts?.Base);
        return
        [
            .. All(facts?.Titles).Where(title => title.Count?.Value > 0)
                .Select(title => new TitleFigure(title.Code, title.Label, title.Count!.Value, Share.Of($"$.emulation.titles.{title.Code}", title.Count, whole))),
        ];
    }

    /// <summary>Every title, lowest first.</summary>
    public static IReadOnlyList<NamedTitle> All(Titles? titles) =>
    [
        new("advanced_worker", "Lao động tiên tiến", titles?.AdvancedWorker),
        new("grassroots_fighter", "Chiến sĩ thi đua cơ sở", titles?.GrassrootsFighter),
        new("province_fighter", "Chiến sĩ thi đua cấp tỉnh", titles?.ProvinceFighter),
        new("national_fighter", "Chiến sĩ thi đua toàn quốc", titles?.NationalFighter),
    ];
}

/// <summary>A title under the name that papers print, and who has it.</summary>
sealed record NamedTitle(string Code, string Label, Count? Count);

/// <summary>An award of persons: the words, how many, who.</summary>
sealed record AwardFigure(string Award, string? By, string Text, int? Count, IReadOnlyList<string> Names, string? NamesText)
{
    public static IReadOnlyList<AwardFigure> Of(IReadOnlyList<Award>? awards) =>
        [.. (awards ?? []).Select(award => Of(award, award.Names ?? []))];

    static AwardFigure Of(Award award, IReadOnlyList<string> names) => new(
        award.Name, award.By, Labels.Award(award.Name, award.By), award.Count ?? (names.Count > 0 ? names.Count : null), names, names.Count > 0 ? string.Join("; ", names) : null);
}

/// <summary>An award of the school or of one of its organisations, in words.</summary>
sealed record CollectiveAwardFigure(string Recipient, string Award, string? By, string Text)
{
    public static IReadOnlyList<CollectiveAwardFigure> Of(IReadOnlyList<CollectiveAward>? awards) =>
        [.. (awards ?? []).Select(award => new CollectiveAwardFigure(award.Recipient, award.Award, award.By, Labels.Award(award.Award, award.By)))];
}

/// <summary>People counted and named: kết nạp, giới thiệu, chuyển chính thức.</summary>
sealed record NamedFigure(int? Count, IReadOnlyList<string> Names, string? NamesText, int? Target, bool OverTarget)
{
    public static NamedFigure? Of(NamedCount? facts)
    {
        if (facts is null)
            return null;

        var names = facts.Names ?? [];
        var count = facts.Count ?? (names.Count > 0 ? names.Count : null);
        // A text without a name would stand empty behind its colon: in Scriban even "" is true.
        return count is null ? null : new(count, names, names.Count > 0 ? string.Join("; ", names) : null, facts.Target, count > facts.Target || (facts.Target is null && facts.OverTarget == true));
    }
}
