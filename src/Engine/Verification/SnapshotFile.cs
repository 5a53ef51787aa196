namespace Reports.Engine.Verification;

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

    /// <summary>The output's name.</summary>
    internal static string NameOf(string verifiedFile) => Path.GetFileName(verifiedFile)[..^Verified.Length];
}
