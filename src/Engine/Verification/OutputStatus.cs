
namespace Reports.Engine.Verification;

/// <summary>How an output stands to its approved file.</summary>
public enum OutputStatus
{
    /// <summary>It is the approved one.</summary>
    Passed,

    /// <summary>It differs; the received file lies beside the approved one.</summary>
    Different,

    /// <summary>There was no approved file; it has been written, to be looked at and committed.</summary>
    Written,

    /// <summary>There is no approved file, and a build server does not write one.</summary>
    NotApproved,

    /// <summary>There is an approved file and no output of that name.</summary>
    Orphan,
}
