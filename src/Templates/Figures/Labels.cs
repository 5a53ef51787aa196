using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>The printed words for the members of closed lists.</summary>
static class Labels
{
    public static string Of(VoteBase votes) => votes switch
    {
        VoteBase.Collected => "số phiếu thu về",
        VoteBase.Issued => "số phiếu phát ra",
        VoteBase.Members => "tổng số đảng viên",
        _ => "số phiếu hợp lệ",
    };

    /// <summary>«Giấy khen của Ủy ban nhân dân huyện».</summary>
    public static string Award(string award, string? by) => by is null ? award : $"{award} của {by}";
}
