using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "reports: không có lệnh «chek». Ý bạn là «check»?", "reports: there is no command «chek». Did you mean «check»?")]
    [InlineData("check", "reports: thiếu DATA.", "reports: DATA is missing.")]
    [InlineData("check a --formt json", "reports: không có tùy chọn «--formt». Ý bạn là «--format»?", "reports: there is no option «--formt». Did you mean «--format»?")]
    [InlineData("check a --format xml", "reports: giá trị «xml» không dùng được cho --format; chọn một trong: github, human, json, junit, sarif.", "reports: «xml» cannot be a value of --format; choose one of: github, human, json, junit, sarif.")]
    [InlineData("check a --format", "reports: tùy chọn --format cần một giá trị.", "reports: the option --format needs a value.")]
    [InlineData("generate a -o x -o y", "reports: tùy chọn --output chỉ được ghi một lần.", "reports: the option --output may be given only once.")]
    [InlineData("generate a -o --strict", "reports: tùy chọn -o cần một giá trị.", "reports: the option -o needs a value.")]
    [InlineData("generate a b", "reports: không hiểu «b».", "reports: «b» is not understood.")]
    [InlineData("render a", "reports: thiếu DATA.", "reports: DATA is missing.")]
    [InlineData("render a b --now hôm-nay", "reports: giá trị «hôm-nay» không dùng được cho --now.", "reports: «hôm-nay» cannot be a value of --now.")]
    [InlineData("render a b --seed x", "reports: giá trị «x» không dùng được cho --seed.", "reports: «x» cannot be a value of --seed.")]
    [InlineData("gen", "reports: không có lệnh «gen». Ý bạn là «generate»?", "reports: there is no command «gen». Did you mean «generate»?")]
    [InlineData("completion fish", "reports: giá trị «fish» không dùng được cho SHELL; chọn một trong: bash, pwsh, zsh.", "reports: «fish» cannot be a value of SHELL; choose one of: bash, pwsh, zsh.")]
    [InlineData("workbook write a.json -o a.xls", "reports: không ghi được dưới tên «a.xls»: tên tệp phải kết thúc bằng .xlsx.", "reports: nothing is written under the name «a.xls»: it must end in .xlsx.")]
    [InlineData("workbook read a.xlsx -o a.docx", "reports: không ghi được dưới tên «a.docx»: tên tệp phải kết thúc bằng .json.", "reports: nothing is written under the name «a.docx»: it must end in .json.")]
    [InlineData("workbook new a.xls", "reports: không ghi được dưới tên «a.xls»: tên tệp phải kết thúc bằng .xlsx.", "reports: nothing is written under the name «a.xls»: it must end in .xlsx.")]
    [InlineData("new -", "reports: không ghi được dưới tên «-»: tên tệp phải kết thúc bằng .json hoặc .xlsx.", "reports: nothing is written under the name «-»: it must end in .json or .xlsx.")]
    [InlineData("collect nop -o a.docx", "reports: không ghi được dưới tên «a.docx»: tên tệp phải kết thúc bằng .json hoặc .xlsx.", "reports: nothing is written under the name «a.docx»: it must end in .json or .xlsx.")]
    [InlineData("check a.xlsx --annotate a.json", "reports: không ghi được dưới tên «a.json»: tên tệp phải kết thúc bằng .xlsx.", "reports: nothing is written under the name «a.json»: it must end in .xlsx.")]
    [InlineData("batch a.jsonl --template b.docx --merge c.pdf", "reports: không ghi được dưới tên «c.pdf»: tên tệp phải kết thúc bằng .docx hoặc .docm hoặc .dotx hoặc .dotm.", "reports: nothing is written under the name «c.pdf»: it must end in .docx or .docm or .dotx or .dotm.")]
    [InlineData("lint a.docx --fix b.txt", "reports: không ghi được dưới tên «b.txt»: tên tệp phải kết thúc bằng .docx hoặc .docm hoặc .dotx hoặc .dotm.", "reports: nothing is written under the name «b.txt»: it must end in .docx or .docm or .dotx or .dotm.")]
    [InlineData("list --edition 1999", "reports: giá trị «1999» không dùng được cho --edition; chọn một trong: ", "reports: «1999» cannot be a value of --edition; choose one of: ")]
    public void Wrong_usage_is_one_line_in_both_languages_and_ends_with_2(string line, string vietnamese, string english)
    {
        using var shell = new Shell();
        var said = shell.Run(line.Split(' '));
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Output.Should().BeEmpty();
        said.Error.Should().StartWith(vietnamese).And.Contain("\nXem: reports ");

        said = shell.Run([.. line.Split(' '), "--lang", "en"]);
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().StartWith(english).And.Contain("\nSee: reports ");
    }

    [Fact]
    public void Without_a_command_the_help_goes_to_standard_error()
    {
        using var shell = new Shell();
        var said = shell.Run();
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Output.Should().BeEmpty();
        said.Error.Should().StartWith("reports: cần một lệnh.").And.Contain("Các lệnh:");
    }

    [Fact]
    public void Everything_after_two_dashes_is_a_file()
    {
        using var shell = new Shell();
        var said = shell.Run("check", "--", "--lang");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().StartWith("--lang: error CLI001: Không tìm thấy tệp này.");
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_file_like_any_other()
    {
        using var shell = new Shell();
        var file = shell.Write("@nam.json", "{}");
        shell.Run("check", file).Output.Should().Contain("YEAR006");
    }

    [Fact]
    public void The_version_is_one_line()
    {
        using var shell = new Shell();
        var said = shell.Run("--version");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().MatchRegex(@"^\d+\.\d+\.\d+\S*\n$");
    }
}
