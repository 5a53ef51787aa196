using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

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
