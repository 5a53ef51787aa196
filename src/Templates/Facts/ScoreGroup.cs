namespace Reports.Templates.Facts;

/// <summary>The two groups of criteria of the hundred points.</summary>
enum ScoreGroup
{
    /// <summary>Tiêu chí chung.</summary>
    Common,

    /// <summary>Kết quả thực hiện nhiệm vụ.</summary>
    Tasks,
}
