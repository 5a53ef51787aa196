using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification;

/// <summary>What came of all cases, in the order of their names.</summary>
/// <param name="Results">One for each case that could be read.</param>
/// <param name="Diagnostics">Cases that could not be read.</param>
/// <param name="Strays">Approved files in folders that are no case, by path. They are reported and fail nothing.</param>
sealed record VerificationReport(IReadOnlyList<CaseResult> Results, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> Strays)
{
    public static VerificationReport Together(IEnumerable<VerificationReport> reports)
    {
        var all = reports.ToList();
        return new([.. all.SelectMany(report => report.Results)], [.. all.SelectMany(report => report.Diagnostics)], [.. all.SelectMany(report => report.Strays)]);
    }

    /// <summary>True when every case is as approved.</summary>
    public bool Passed => !Diagnostics.Any(d => d.Severity == Severity.Error) && Results.All(r => r.Passed);
}

/// <summary>What came of one case.</summary>
/// <param name="Outputs">Its outputs and orphaned files, by name.</param>
sealed record CaseResult(VerificationCase Case, IReadOnlyList<OutputResult> Outputs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when the case is as approved.</summary>
    public bool Passed => !Diagnostics.Any(d => d.Severity == Severity.Error) && !Outputs.Any(o => o.Fails);
}

/// <summary>One output of a case beside its approved file.</summary>
/// <param name="Difference">What differs; null unless <paramref name="Status"/> is <see cref="OutputStatus.Different"/>.</param>
/// <param name="Content">The output itself, for pictures; null for an orphan.</param>
sealed record OutputResult(string Name, OutputStatus Status, string VerifiedFile, OutlineDifference? Difference, byte[]? Content)
{
    /// <summary>True when a person has something to do. An orphan is reported and fails nothing.</summary>
    public bool Fails => Status is OutputStatus.Different or OutputStatus.NotApproved;
}

/// <summary>How an output stands to its approved file.</summary>
enum OutputStatus
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

static class StatusText
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
