using System.Runtime.CompilerServices;

namespace SnapshotTests;

/// <summary>Verify's convention without Verify: approved text lies beside its test.</summary>
/// <remarks>
/// <c>Class.Method.verified.txt</c> is committed; a run that differs leaves <c>Class.Method.received.txt</c> beside it,
/// which a diff tool opens and a person renames to approve.
/// </remarks>
static class Approved
{
    /// <summary>Passes when the text is the approved one.</summary>
    public static Task Verify(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        text = text.TrimEnd('\n');
        var approved = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n").TrimEnd('\n') : null;
        if (approved == text)
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        File.WriteAllText(received, text);
        text.Should().Be(approved, "{0} is approved; compare it with {1}", verified, received);
        return Task.CompletedTask;
    }
}
