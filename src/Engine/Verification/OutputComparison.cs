using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification;

/// <summary>Compares one output with its approved file and leaves the received file where they differ.</summary>
static class OutputComparison
{
    internal static OutputResult? Compare(string folder, RenderedOutput output, bool isBuildServer, DiagnosticBag problems)
    {
        var verifiedFile = Path.Combine(folder, SnapshotFile.Safe(output.Name) + SnapshotFile.Verified);
        var receivedFile = SnapshotFile.ReceivedOf(verifiedFile);
        if (TextOf(output, problems) is not { } received)
            return null;
        try
        {
            return Compare(output, received, verifiedFile, receivedFile, isBuildServer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(VerificationProblems.CannotWrite(verifiedFile, fault));
            return null;
        }
    }

    static OutputResult Compare(RenderedOutput output, string received, string verifiedFile, string receivedFile, bool isBuildServer)
    {
        if (!IsThere(verifiedFile))
            return New(output, verifiedFile, isBuildServer ? receivedFile : verifiedFile, received, isBuildServer);

        var verified = SnapshotFile.Normalise(File.ReadAllText(verifiedFile));
        if (verified == received)
        {
            File.Delete(receivedFile);
            return new OutputResult(output.Name, OutputStatus.Passed, verifiedFile, null, output.Content);
        }
        Write(receivedFile, received);
        return new OutputResult(output.Name, OutputStatus.Different, verifiedFile, Between(output, verified, received), output.Content);
    }

    static OutputResult New(RenderedOutput output, string verifiedFile, string written, string text, bool isBuildServer)
    {
        Write(written, text);
        return new OutputResult(output.Name, isBuildServer ? OutputStatus.NotApproved : OutputStatus.Written, verifiedFile, null, output.Content);
    }

    // A link that leads nowhere exists, for .NET.
    static bool IsThere(string file) => File.Exists(file) && new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true) is not { Exists: false };

    // A link under that name goes; what it leads to stays as it is.
    static void Write(string file, string text)
    {
        File.Delete(file);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    static OutlineDifference Between(RenderedOutput output, string verified, string received) =>
        IsWord(output) ? OutlineDifference.Between(verified, received) : OutlineDifference.BetweenTexts(verified, received);

    // A Word document is a zip; whatever else a template gives is text.
    static bool IsWord(RenderedOutput output) => output.Content.AsSpan().StartsWith("PK"u8);

    static string? TextOf(RenderedOutput output, DiagnosticBag problems)
    {
        if (!IsWord(output))
            return SnapshotFile.Normalise(Encoding.UTF8.GetString(output.Content));
        try
        {
            return SnapshotFile.Normalise(DocumentOutline.Of(output.Content, output.Name + ".docx").ToString());
        }
        catch (DiagnosticException refused)
        {
            problems.Add(refused.Diagnostic);
            return null;
        }
    }
}

/// <summary>The names of approved and received files, as Verify has them.</summary>
static class SnapshotFile
{
    internal const string Verified = ".verified.txt";
    internal const string Received = ".received.txt";

    /// <summary>The text as it is compared: <c>\n</c> for line ends, no byte order mark, no empty lines at the end.</summary>
    internal static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');

    /// <summary>The name without anything that could lead to another folder.</summary>
    internal static string Safe(string name) => string.Concat(name.Select(c => c is '/' or '\\' or ':' or '\0' ? '-' : c));

    /// <summary>The received file beside an approved one.</summary>
    internal static string ReceivedOf(string verifiedFile) => verifiedFile[..^Verified.Length] + Received;

    internal static string NameOf(string verifiedFile) => Path.GetFileName(verifiedFile)[..^Verified.Length];
}
