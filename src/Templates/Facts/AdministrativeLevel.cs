namespace Reports.Templates.Facts;

/// <summary>The level of a competition or a recognition, lowest first.</summary>
enum AdministrativeLevel
{
    /// <summary>Cấp trường.</summary>
    School,

    /// <summary>Cấp cụm.</summary>
    Cluster,

    /// <summary>Cấp xã.</summary>
    Commune,

    /// <summary>Cấp huyện.</summary>
    District,

    /// <summary>Cấp tỉnh.</summary>
    Province,

    /// <summary>Cấp khu vực.</summary>
    Region,

    /// <summary>Cấp quốc gia.</summary>
    National,

    /// <summary>Cấp quốc tế.</summary>
    International,
}
