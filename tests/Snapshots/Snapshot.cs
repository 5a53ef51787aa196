using System.Runtime.CompilerServices;
using DiffEngine;

namespace Reports.Snapshots;

/// <summary>A text equals the approved text that lies beside its test.</summary>
/// <remarks>
/// File names follow Verify: <c>TestClass.TestMethod.verified.txt</c> is approved and committed,
/// <c>TestClass.TestMethod.received.txt</c> is what the last failing run gave. Approving is renaming.
/// Line ends and a byte order mark do not count. On a developer's machine the diff tool that is installed opens both files;
/// a build server (DiffEngine knows them by their environment) and <c>DiffEngine_Disabled=true</c> open nothing.
/// </remarks>
public static class Snapshot
{
    const string Verified = ".verified.txt";

    /// <summary>Passes when the text is the approved one; writes the received file and fails otherwise.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="name">Tells several snapshots of one test apart; becomes a part of the file name.</param>
    /// <param name="sourceFile">The test's source file; its name is taken for the class.</param>
    /// <param name="testMethod">The test's method.</param>
    /// <exception cref="SnapshotException">The text differs, or nothing has been approved yet.</exception>
    public static void Match(
        string text,
        string? name = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string testMethod = "") =>
        MatchFile(text, Path.Combine(Path.GetDirectoryName(sourceFile)!, Stem(sourceFile, testMethod, name)) + Verified);

    /// <summary>The same for an approved file that lies elsewhere.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="verifiedFile">The approved file, <c>NAME.verified.txt</c>.</param>
    /// <exception cref="SnapshotException">The text differs, or nothing has been approved yet.</exception>
    public static void MatchFile(string text, string verifiedFile)
    {
        var receivedFile = verifiedFile[..^Verified.Length] + ".received.txt";
        var received = SnapshotText.Normalise(text);

        if (!File.Exists(verifiedFile))
        {
            Show(receivedFile, received, verifiedFile);
            throw new SnapshotException($"Nothing has been approved yet. Look at the received file and rename it:\n  {receivedFile}\n  {verifiedFile}\n\n{received}");
        }

        var verified = SnapshotText.Normalise(File.ReadAllText(verifiedFile));
        if (received == verified)
        {
            File.Delete(receivedFile);
            return;
        }
        Show(receivedFile, received, verifiedFile);
        throw new SnapshotException($"The text is not the approved one (- approved, + received):\n{SnapshotText.Difference(verified, received)}\n\n  {receivedFile}\n  {verifiedFile}");
    }

    static void Show(string receivedFile, string received, string verifiedFile)
    {
        File.WriteAllText(receivedFile, received);
        DiffRunner.Launch(receivedFile, verifiedFile);
    }

    static string Stem(string sourceFile, string testMethod, string? name)
    {
        var stem = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{testMethod}";
        return name is null ? stem : $"{stem}_{name}";
    }
}
