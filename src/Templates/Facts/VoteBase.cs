namespace Reports.Templates.Facts;

/// <summary>What the shares of votes stand on.</summary>
enum VoteBase
{
    /// <summary>Số phiếu hợp lệ.</summary>
    Valid,

    /// <summary>Số phiếu thu về.</summary>
    Collected,

    /// <summary>Số phiếu phát ra.</summary>
    Issued,

    /// <summary>Tổng số đảng viên.</summary>
    Members,
}
