namespace Reports.Engine.Verification;

/// <summary>Takes over what the last verification received.</summary>
static class Acceptance
{
    /// <summary>Makes every received file below a folder the approved one.</summary>
    /// <param name="isBuildServer">Whether <c>CI=true</c>: then nothing is taken over.</param>
    /// <returns>The approved files that are new or have changed, by name.</returns>
    public static IReadOnlyList<string> Accept(string root, bool isBuildServer, DiagnosticBag problems)
    {
        if (isBuildServer)
        {
            problems.Add(VerificationProblems.NotOnCi(root));
            return [];
        }
        if (!Directory.Exists(root))
        {
            problems.Add(VerificationProblems.NoSuchFolder(root));
            return [];
        }
        var accepted = new List<string>();
        foreach (var received in Directory.EnumerateFiles(root, "*" + SnapshotFile.Received, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var verified = received[..^SnapshotFile.Received.Length] + SnapshotFile.Verified;
            try
            {
                File.Move(received, verified, overwrite: true);
                accepted.Add(verified);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(VerificationProblems.CannotWrite(verified, fault));
            }
        }
        return accepted;
    }
}
