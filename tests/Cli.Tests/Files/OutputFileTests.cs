using Reports.Cli.Files;
using Reports.Engine.Files;

namespace Reports.Cli.Tests.Files;

public sealed class OutputFileTests
{
    [Fact]
    public void A_folder_that_does_not_exist_is_said()
    {
        using var shell = new Shell();
        OutputFile.Write(shell.At("chưa-có/a.txt"), "x"u8)!.Code.Should().Be("CLI008");
    }

    [Fact]
    public void A_folder_of_that_name_is_said()
    {
        using var shell = new Shell();
        OutputFile.Write(shell.Folder, "x"u8)!.Code.Should().Be("CLI007");
    }

    [Fact]
    public void A_link_to_another_folder_is_not_followed()
    {
        using var shell = new Shell();
        var victim = shell.Write("ngoài/a.txt", "giữ nguyên");
        File.CreateSymbolicLink(shell.At("a.txt"), victim);
        OutputFile.Write(shell.At("a.txt"), "x"u8)!.Code.Should().Be("CLI006");
        File.ReadAllText(victim).Should().Be("giữ nguyên");
    }

    [Fact]
    public void A_device_is_written_into_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        OutputFile.Write("/dev/null", "x"u8).Should().BeNull();
        File.ReadAllBytes("/dev/null").Should().BeEmpty();
    }

    [Fact]
    public void What_stands_in_a_file_that_a_device_leads_to_stays()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var shell = new Shell();
        using var log = new FileStream(shell.Write("log", "first, "), FileMode.Append);
        OutputFile.Write($"/dev/fd/{log.SafeFileHandle.DangerousGetHandle()}", "second"u8).Should().BeNull();
        File.ReadAllText(shell.At("log")).Should().Be("first, second");
    }

    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/shm/../null", true)]
    [InlineData("//dev/null", true)]
    [InlineData("/dev/shm/a.docx", false)]
    [InlineData("/dev/../a.docx", false)]
    public void A_device_is_known_by_its_place(string path, bool isDevice)
    {
        if (!OperatingSystem.IsWindows())
            RegularFile.IsDeviceName(path).Should().Be(isDevice);
    }

    // /dev/shm is no device.
    [Fact]
    public void In_a_folder_that_lies_in_memory_files_are_made_and_replaced()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/dev/shm"))
            return;
        var file = Path.Combine("/dev/shm", Path.GetRandomFileName());
        try
        {
            OutputFile.Write(file, "first, and longer"u8).Should().BeNull();
            OutputFile.Write(file, "second"u8).Should().BeNull();
            File.ReadAllText(file).Should().Be("second");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
