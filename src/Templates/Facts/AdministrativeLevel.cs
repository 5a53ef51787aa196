namespace Reports.Templates.Facts;

/// <summary>The level of a competition or a recognition, lowest first.</summary>
enum AdministrativeLevel
{
    /// <summary>Cấp trường.</summary>
    [Title("Cấp trường")]
    School,

    /// <summary>Cấp cụm.</summary>
    [Title("Cấp cụm")]
    Cluster,

    /// <summary>Cấp xã.</summary>
    [Title("Cấp xã")]
    Commune,

    /// <summary>Cấp huyện.</summary>
    [Title("Cấp huyện")]
    District,

    /// <summary>Cấp tỉnh.</summary>
    [Title("Cấp tỉnh")]
    Province,

    /// <summary>Cấp khu vực.</summary>
    [Title("Cấp khu vực")]
    Region,

    /// <summary>Cấp quốc gia.</summary>
    [Title("Cấp quốc gia")]
    National,

    /// <summary>Cấp quốc tế.</summary>
    [Title("Cấp quốc tế")]
    International,
}
