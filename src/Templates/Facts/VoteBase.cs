namespace Reports.Templates.Facts;

/// <summary>What the shares of votes stand on.</summary>
enum VoteBase
{
    /// <summary>Số phiếu hợp lệ.</summary>
    [Title("số phiếu hợp lệ", English = "valid ballots")]
    Valid,

    /// <summary>Số phiếu thu về.</summary>
    [Title("số phiếu thu về", English = "ballots collected")]
    Collected,

    /// <summary>Số phiếu phát ra.</summary>
    [Title("số phiếu phát ra", English = "ballots issued")]
    Issued,

    /// <summary>Tổng số đảng viên.</summary>
    [Title("tổng số đảng viên", English = "all members")]
    Members,
}
