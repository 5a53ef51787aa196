namespace Reports.Templates.Facts;

/// <summary>The lists of words that editions and scales bring.</summary>
enum Vocabulary
{
    /// <summary>Ids of editions.</summary>
    Edition,

    /// <summary>Ids of layout profiles.</summary>
    Layout,

    /// <summary>The printed words for a rated criterion: Xuất sắc, Tốt, Trung bình, Kém.</summary>
    Rating,

    /// <summary>The printed final levels: Hoàn thành xuất sắc nhiệm vụ …</summary>
    Level,

    /// <summary>The codes of the final levels: htxs, htt, ht, kht.</summary>
    LevelCode,

    /// <summary>Codes of scales.</summary>
    Scale,

    /// <summary>Codes of the levels of all scales.</summary>
    ScaleLevel,

    /// <summary>The printed levels of professional standards: Tốt, Khá, Đạt, Chưa đạt.</summary>
    Standard,

    /// <summary>The codes of the levels of professional standards.</summary>
    StandardLevel,
}
