using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification;

/// <summary>One output of a case beside its approved file.</summary>
/// <param name="Name">The output's name.</param>
/// <param name="Status">How the two stand to each other.</param>
/// <param name="VerifiedFile">The approved file.</param>
/// <param name="Difference">What differs; null unless <paramref name="Status"/> is <see cref="OutputStatus.Different"/>.</param>
/// <param name="Content">The output itself, for pictures; null for an orphan.</param>
public sealed record OutputResult(string Name, OutputStatus Status, string VerifiedFile, OutlineDifference? Difference, byte[]? Content)
{
    /// <summary>True when a person has something to do. An orphan is reported and fails nothing.</summary>
    public bool Fails => Status is OutputStatus.Different or OutputStatus.NotApproved;
}
