namespace Reports.Templates.Facts;

/// <summary>The level of education; written as it is called in the office.</summary>
enum SchoolLevel
{
    /// <summary>Mầm non.</summary>
    MamNon,

    /// <summary>Tiểu học.</summary>
    TieuHoc,

    /// <summary>Trung học cơ sở.</summary>
    Thcs,

    /// <summary>Trung học phổ thông.</summary>
    Thpt,
}
