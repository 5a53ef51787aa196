namespace Reports.Templates.Facts;

/// <summary>The level of education; written as it is called in the office.</summary>
enum SchoolLevel
{
    /// <summary>Mầm non.</summary>
    [Title("Mầm non", English = "kindergarten")]
    MamNon,

    /// <summary>Tiểu học.</summary>
    [Title("Tiểu học", English = "primary school")]
    TieuHoc,

    /// <summary>Trung học cơ sở.</summary>
    [Title("Trung học cơ sở", English = "lower secondary school")]
    Thcs,

    /// <summary>Trung học phổ thông.</summary>
    [Title("Trung học phổ thông", English = "upper secondary school")]
    Thpt,
}
