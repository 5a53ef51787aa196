using System.Diagnostics;
using Reports.Cli.Terminal;
using Reports.Engine.Files;

namespace Reports.Cli.Tests.Files;

public sealed class RegularFileTests
{
    [Fact]
    public void Files_are_regular_empty_ones_too_and_links_to_them()
    {
        using var shell = new Shell();
        File.CreateSymbolicLink(shell.At("c"), shell.Write("a", "x"));
        File.CreateSymbolicLink(shell.At("d"), shell.Write("b", ""));
        File.CreateSymbolicLink(shell.At("e"), shell.At("khong-co"));

        new[] { "a", "b", "c", "d", "e", "khong-co" }.Select(name => RegularFile.Exists(shell.At(name))).Should().Equal(true, true, true, true, false, false);
        RegularFile.Exists(shell.Folder).Should().BeFalse();
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var shell = new Shell();
        Pipe(shell.At("ong"));
        Pipe(shell.At("d/ong.json"));
        shell.Write("d/a.json", """{"a":1}""");
        var template = shell.Write("mau.txt", "{{ include 'ong' }}");

        RegularFile.Exists(shell.At("ong")).Should().BeFalse();
        shell.Run("render", template, shell.Write("a.json", "{}")).Code.Should().Be(ExitCode.ToRepair);
        shell.Run("batch", shell.At("d"), "--template", shell.Write("mau2.txt", "{{ a }}"), "-o", shell.At("ra")).Code.Should().Be(ExitCode.AllWell);
    }

    static void Pipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Process.Start("mkfifo", [path]).WaitForExit();
    }
}
