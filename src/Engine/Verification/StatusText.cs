using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>The statuses in words.</summary>
public static class StatusText
{
    /// <summary>What a status means for the person who reads it.</summary>
    public static Sentence Of(OutputStatus status) => status switch
    {
        OutputStatus.Passed => new("Đúng như bản đã duyệt.", "As approved."),
        OutputStatus.Different => new("Khác với bản đã duyệt.", "Differs from the approved one."),
        OutputStatus.Written => new("Chưa có bản đã duyệt: đã ghi, hãy xem rồi commit.", "There was no approved one: written, look at it and commit it."),
        OutputStatus.NotApproved => new("Chưa có bản đã duyệt.", "There is no approved one."),
        _ => new("Bản đã duyệt này không còn văn bản nào ứng với nó.", "No document belongs to this approved file any more."),
    };
}
