using Reports.Engine.Diagnostics;

namespace Reports.Engine.Tests.Diagnostics;

public sealed class FileFaultTests
{
    [Fact]
    public void Faults_of_files_are_told_in_the_reader_s_words()
    {
        var folder = Directory.CreateTempSubdirectory("reports-fault-").FullName;
        Reason(() => File.ReadAllBytes(Path.Combine(folder, "no.txt"))).Should().Be(new Sentence("không có tệp đó", "there is no such file"));
        Reason(() => File.WriteAllText(Path.Combine(folder, "no", "no.txt"), "")).Should().Be(new Sentence("không có thư mục đó", "there is no such folder"));
        Reason(() => File.WriteAllText(folder, "")).Should().Be(new Sentence("không có quyền", "permission denied"));
        Reason(() => throw new IOException("x", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28)).Should().Be(new Sentence("đĩa đã đầy", "the disk is full"));
        Reason(() => throw new IOException("Something else.")).Should().Be(new Sentence("Something else", "Something else"));
        Directory.Delete(folder);
    }

    static Sentence Reason(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return FileFault.Reason(fault);
        }

        throw new InvalidOperationException("No fault.");
    }
}
