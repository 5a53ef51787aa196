using Reports.Cli.Files;

namespace Reports.Cli.Tests.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_new_file_is_written_and_nothing_is_left_beside_it()
    {
        using var shell = new Shell();
        AtomicFile.Write(shell.At("a.txt"), "mới"u8);
        File.ReadAllText(shell.At("a.txt")).Should().Be("mới");
        shell.Files.Should().Equal("a.txt");
    }

    [Fact]
    public void An_old_file_is_replaced_and_keeps_its_mode()
    {
        using var shell = new Shell();
        var path = shell.Write("a.txt", "cũ và dài hơn");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        AtomicFile.Write(path, "mới"u8);
        File.ReadAllText(path).Should().Be("mới");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_reader_of_the_old_file_never_sees_half_of_the_new_one()
    {
        using var shell = new Shell();
        var path = shell.Write("a.txt", "cũ");
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        AtomicFile.Write(path, new byte[100_000]);
        reader.ReadToEnd().Should().Be("cũ");
    }

    [Fact]
    public void When_the_target_cannot_be_replaced_nothing_is_left()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("a.txt"));
        var writing = () => AtomicFile.Write(shell.At("a.txt"), "x"u8);
        writing.Should().Throw<Exception>().Which.Should().Match(fault => fault is IOException || fault is UnauthorizedAccessException);
        shell.Files.Should().BeEmpty();
    }

    [Fact]
    public void What_a_killed_run_left_behind_does_not_stand_in_the_way()
    {
        using var shell = new Shell();
        shell.Write($".reports-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}-0.tmp", "nửa chừng");
        AtomicFile.Write(shell.At("a.txt"), "mới"u8);
        File.ReadAllText(shell.At("a.txt")).Should().Be("mới");
    }

    [Theory]
    [InlineData("co.txt")]
    [InlineData("khong-co.txt")]
    public void A_link_under_the_temporary_name_is_not_followed(string target)
    {
        using var shell = new Shell();
        shell.Write("ngoai/co.txt", "không được đụng tới");
        File.CreateSymbolicLink(shell.At($".reports-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}-0.tmp"), shell.At("ngoai/" + target));
        AtomicFile.Write(shell.At("a.txt"), "mới"u8);
        File.ReadAllText(shell.At("a.txt")).Should().Be("mới");
        File.ReadAllText(shell.At("ngoai/co.txt")).Should().Be("không được đụng tới");
        Directory.EnumerateFiles(shell.At("ngoai")).Should().ContainSingle();
    }

    [Fact]
    public void Many_threads_may_write_into_one_folder()
    {
        using var shell = new Shell();
        Parallel.For(0, 64, at => AtomicFile.Write(shell.At($"{at % 8}.txt"), "một câu"u8));
        shell.Files.Should().HaveCount(8);
        shell.Files.Select(file => File.ReadAllText(shell.At(file))).Should().AllBe("một câu");
    }
}
