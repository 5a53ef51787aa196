namespace Reports.Templates.Editions;

/// <summary>What a scale rates.</summary>
enum ScaleUse
{
    /// <summary>Hạnh kiểm, rèn luyện.</summary>
    Conduct,

    /// <summary>Học lực, học tập, kết quả giáo dục.</summary>
    Study,

    /// <summary>Môn học, hoạt động giáo dục.</summary>
    Subject,

    /// <summary>Phẩm chất, năng lực.</summary>
    Quality,

    /// <summary>Sự phát triển của trẻ mầm non.</summary>
    Development,

    /// <summary>Chuẩn nghề nghiệp.</summary>
    Standard,
}
