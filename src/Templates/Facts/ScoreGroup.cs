namespace Reports.Templates.Facts;

/// <summary>The two groups of criteria of the hundred points.</summary>
enum ScoreGroup
{
    /// <summary>Tiêu chí chung.</summary>
    [Title("Tiêu chí chung", English = "general criteria")]
    Common,

    /// <summary>Kết quả thực hiện nhiệm vụ.</summary>
    [Title("Kết quả thực hiện nhiệm vụ", English = "results of tasks")]
    Tasks,
}
