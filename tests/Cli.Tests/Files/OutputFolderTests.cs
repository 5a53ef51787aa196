using FsCheck;
using FsCheck.Fluent;
using Reports.Cli.Files;
using Reports.Engine.Files;

namespace Reports.Cli.Tests.Files;

public sealed class OutputFolderTests
{
    [Theory]
    [InlineData("a.docx")]
    [InlineData("ban-kiem-diem/01-nguyen-van-a.docx")]
    [InlineData("Đồng chí Hoàng.docx")]
    [InlineData("community.docx")]
    public void A_plain_name_is_written_with_the_folders_on_its_way(string name)
    {
        using var shell = new Shell();
        new OutputFolder(shell.At("ra")).Write(name, "x"u8).Should().BeNull();
        shell.Files.Should().Equal("ra/" + name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a.docx")]
    [InlineData("a/../../b.docx")]
    [InlineData("a//b.docx")]
    [InlineData("a/./b.docx")]
    [InlineData(".bashrc")]
    [InlineData("a\\b.docx")]
    [InlineData("C:a.docx")]
    [InlineData("a\nb.docx")]
    [InlineData("a\0.docx")]
    [InlineData("a.docx.")]
    [InlineData("a.docx ")]
    [InlineData("CON")]
    [InlineData("nul.docx")]
    [InlineData("com1.docx")]
    [InlineData("a?.docx")]
    public void A_name_that_leads_elsewhere_is_refused(string name)
    {
        using var shell = new Shell();
        new OutputFolder(shell.At("ra")).Write(name, "x"u8)!.Code.Should().Be("CLI005");
        shell.Files.Should().BeEmpty();
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused() =>
        SafeName.Allows(new string('ế', 90) + ".docx").Should().BeFalse();

    [Fact]
    public void Whatever_the_name_nothing_is_written_outside()
    {
        using var shell = new Shell();
        var folder = new OutputFolder(shell.At("a/b/ra"));
        var parts = Gen.Elements("..", ".", "a", "b", "/", "\\", "", " ", "~", ":", "\0", "ế", "//");
        var names = parts.ListOf().Select(list => string.Concat(list));
        Prop.ForAll(names.ToArbitrary(), name =>
        {
            folder.Write(name, "x"u8);
            return shell.Files.All(file => file.StartsWith("a/b/ra/", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_linked_folder_that_leads_out_is_refused()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("ngoài"));
        Directory.CreateDirectory(shell.At("ra"));
        Directory.CreateSymbolicLink(shell.At("ra/ban-kiem-diem"), shell.At("ngoài"));
        new OutputFolder(shell.At("ra")).Write("ban-kiem-diem/a.docx", "x"u8)!.Code.Should().Be("CLI006");
        shell.Files.Should().BeEmpty();
    }

    [Fact]
    public void A_relative_link_that_leads_up_is_refused_also_when_its_target_does_not_exist()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("ra"));
        File.CreateSymbolicLink(shell.At("ra/a.docx"), "../chưa-có.docx");
        new OutputFolder(shell.At("ra")).Write("a.docx", "x"u8)!.Code.Should().Be("CLI006");
        File.Exists(shell.At("chưa-có.docx")).Should().BeFalse();
    }

    [Fact]
    public void A_link_that_stays_inside_is_replaced_by_the_file()
    {
        using var shell = new Shell();
        shell.Write("ra/b.docx", "b");
        File.CreateSymbolicLink(shell.At("ra/a.docx"), "b.docx");
        new OutputFolder(shell.At("ra")).Write("a.docx", "x"u8).Should().BeNull();
        File.ReadAllText(shell.At("ra/b.docx")).Should().Be("b");
        File.ReadAllText(shell.At("ra/a.docx")).Should().Be("x");
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("thật"));
        Directory.CreateSymbolicLink(shell.At("ra"), shell.At("thật"));
        new OutputFolder(shell.At("ra")).Write("phụ/a.docx", "x"u8).Should().BeNull();
        File.Exists(shell.At("thật/phụ/a.docx")).Should().BeTrue();
    }

    [Fact]
    public void Links_that_go_round_are_an_error_and_not_an_endless_loop()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("ra"));
        File.CreateSymbolicLink(shell.At("ra/a.docx"), "b.docx");
        File.CreateSymbolicLink(shell.At("ra/b.docx"), "a.docx");
        new OutputFolder(shell.At("ra")).Write("a.docx", "x"u8)!.Code.Should().Be("CLI004");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_said()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.At("ra/a.docx"));
        new OutputFolder(shell.At("ra")).Write("a.docx", "x"u8)!.Code.Should().Be("CLI007");
    }
}
