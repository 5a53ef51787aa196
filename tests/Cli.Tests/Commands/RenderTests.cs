using Reports.Cli.Terminal;
using Reports.Cli.Tests.Batch;
using Reports.Engine.Outlines;

namespace Reports.Cli.Tests.Commands;

public sealed class RenderTests
{
    static readonly string Form = Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx");

    [Theory]
    [InlineData("Chào {{ name }}!", "Chào Bình!")]
    [InlineData("{{ for n in numbers }}{{ n }};{{ end }}", "1;2.5;")]
    [InlineData("{{ missing }}|{{ missing ?? 'x' }}", "|x")]
    [InlineData("{{ date.now | date.to_string '%F' }}", "2023-12-16")]
    public void A_text_template_goes_to_standard_output(string template, string expected)
    {
        using var shell = new Shell();
        var said = Render(shell, template, "--now", "2023-12-16T08:00:00+07:00");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Be(expected);
    }

    [Theory]
    [InlineData("invariant", "2.5")]
    [InlineData("vi-VN", "2,5")]
    public void Numbers_look_as_the_culture_says(string culture, string expected)
    {
        using var shell = new Shell();
        Render(shell, "{{ numbers[1] }}", "--culture", culture).Output.Should().Be(expected);
    }

    [Theory]
    [InlineData("empty", 0, "<>")]
    [InlineData("keep", 0, "<{{ nam }}>")]
    [InlineData("error", 1, "")]
    public void A_name_that_the_data_does_not_have_does_what_is_asked(string missing, int code, string expected)
    {
        using var shell = new Shell();
        var said = Render(shell, "<{{ nam }}>", "--missing", missing);
        said.Code.Should().Be((ExitCode)code);
        said.Output.Should().Be(expected);
        said.Error.Should().Contain("mau.txt(1,5): ").And.Contain("name");
    }

    [Theory]
    [InlineData("mau.docx", "x.txt")]
    [InlineData("mau.docx", "x")]
    [InlineData("mau.docx", "x.doc")]
    [InlineData("mau.docx", "x.odt")]
    [InlineData("mau.txt", "x.docx")]
    [InlineData("mau.txt", "x.pdf")]
    public void A_name_that_says_something_else_is_refused(string template, string output)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.WithWordTemplate("mau.docx");
        var data = shell.Write("a.json", "{}");

        var said = shell.Run("render", shell.At(template), data, "-o", shell.At(output));

        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().Contain(output);
        Path.Exists(shell.At(output)).Should().BeFalse();
    }

    [Fact]
    public void A_name_that_is_an_error_is_said_once()
    {
        using var shell = new Shell();
        var said = shell.Run("render", shell.Write("a.txt", "{{ ten }} {{ tuoi }}"), shell.Write("a.json", "{}"), "--missing", "error");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("(1,4): error SCR200").And.Contain("(1,14): error SCR200").And.NotContain("CLI014");
    }

    [Fact]
    public void A_name_is_said_beside_what_else_is_found_at_its_place()
    {
        using var shell = new Shell();
        var said = shell.Run("render", shell.Write("a.txt", "{{ dsach[0] }}"), shell.Write("a.json", """{"ds":[1]}"""));
        said.Error.Should().Contain("(1,4): error SCR202").And.Contain("(1,4): note CLI014");
    }

    [Theory]
    [InlineData(true, (int)ExitCode.WrongUsage)]
    [InlineData(false, (int)ExitCode.AllWell)]
    public void A_Word_document_goes_to_a_program_and_not_to_a_terminal(bool terminal, int code)
    {
        using var shell = new Shell { IsTerminal = terminal };
        shell.WithWordTemplate("mau.docx");

        var said = shell.Run("render", shell.At("mau.docx"), shell.Write("a.json", "{}"), "-o", "-");

        said.Code.Should().Be((ExitCode)code, said.Error);
        said.Output.StartsWith("PK", StringComparison.Ordinal).Should().Be(!terminal);
        said.Error.Contains("-o TỆP.docx", StringComparison.Ordinal).Should().Be(terminal);
    }

    [Fact]
    public void A_PDF_that_cannot_be_made_is_an_error()
    {
        using var shell = new Shell();
        shell["PATH"] = shell.Folder;
        shell.WithWordTemplate("mau.docx");

        var said = shell.Run("render", shell.At("mau.docx"), shell.Write("a.json", "{}"), "-o", shell.At("a.pdf"));

        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CLI011");
        File.Exists(shell.At("a.pdf")).Should().BeFalse();
    }

    [Fact]
    public void A_PDF_is_printed_by_LibreOffice()
    {
        using var shell = new Shell();
        shell["PATH"] = Environment.GetEnvironmentVariable("PATH")!;
        shell.WithWordTemplate("mau.docx");

        var said = shell.Run("render", shell.At("mau.docx"), shell.Write("a.json", "{}"), "-o", shell.At("a.PDF"));

        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        File.ReadAllBytes(shell.At("a.PDF")).AsSpan(0, 5).ToArray().Should().Equal("%PDF-"u8.ToArray());
    }

    [Fact]
    public void A_text_can_go_to_a_file()
    {
        using var shell = new Shell();
        var said = Render(shell, "Chào {{ name }}!", "-o", shell.At("chao.txt"));
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().BeEmpty();
        File.ReadAllText(shell.At("chao.txt")).Should().Be("Chào Bình!");
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_in_one_run_and_nothing_is_written()
    {
        using var shell = new Shell();
        shell.Write("du-lieu.json", "{ \"a\": ");
        var template = shell.Write("mau.txt", "{{ 1 + }}\n{{ if x }}\n{{ for y }}{{ end }}");
        var said = shell.Run("render", template, shell.At("du-lieu.json"), "-o", shell.At("ra.txt"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("mau.txt(1,").And.Contain("mau.txt(2,").And.Contain("mau.txt(3,").And.Contain("du-lieu.json(1,");
        said.Error.Should().EndWith("Chưa ghi tệp nào: hãy sửa các lỗi trên.\n");
        shell.Files.Should().Equal("du-lieu.json", "mau.txt");
    }

    [Fact]
    public void Wrong_names_are_told_beside_wrong_syntax_where_names_count()
    {
        using var shell = new Shell();
        var said = Render(shell, "{{ nam }}\n{{ 1 + }}", "--missing", "error");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("mau.txt(1,4): error").And.Contain("mau.txt(2,");
    }

    [Fact]
    public void An_error_on_the_way_leaves_no_half_file_and_keeps_the_old_one()
    {
        using var shell = new Shell();
        var output = shell.Write("ra.txt", "bản cũ");
        var said = Render(shell, "một nửa {{ 'x' | date.parse_no_such }}", "-o", output);
        said.Code.Should().Be(ExitCode.ToRepair);
        File.ReadAllText(output).Should().Be("bản cũ");
        shell.Files.Should().Equal("du-lieu.json", "mau.txt", "ra.txt");
    }

    [Theory]
    [InlineData("none.txt", "du-lieu.json", "CLI001")]
    [InlineData("mau.txt", "none.json", "CLI001")]
    [InlineData("mau.txt", ".", "CLI002")]
    [InlineData("mau.txt", "danh-sach.json", "CLI013")]
    [InlineData("hong.docx", "du-lieu.json", "")]
    public void A_source_that_cannot_be_used_is_one_clear_finding(string template, string data, string code)
    {
        using var shell = new Shell();
        shell.Write("mau.txt", "{{ name }}");
        shell.Write("du-lieu.json", "{}");
        shell.Write("hong.docx", "không phải Word");
        shell.Write("danh-sach.json", "[1]");
        var said = shell.Run("render", shell.At(template), shell.At(data));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain($"error {code}").And.NotContain("   at ");
    }

    [Fact]
    public void A_Word_template_gives_a_document_named_after_the_data()
    {
        using var shell = new Shell();
        var template = shell.At("mau.docx");
        File.Copy(Form, template);
        var data = shell.Write("chi-bo.json", """{ "branch": { "name": "Chi bộ" } }""");
        var said = shell.Run("render", template, data, "--missing", "keep");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        shell.Files.Should().Equal("chi-bo.docx", "chi-bo.json", "mau.docx");
        said.Error.Should().Contain($"Đã ghi {shell.At("chi-bo.docx")}");
    }

    [Theory]
    [InlineData("mau.txt")]
    [InlineData("./mau.txt")]
    public void A_source_is_never_overwritten(string output)
    {
        using var shell = new Shell();
        var said = Render(shell, "x", "-o", Path.Combine(shell.Folder, output));
        said.Code.Should().Be(ExitCode.WrongUsage);
        File.ReadAllText(shell.At("mau.txt")).Should().Be("x");
    }

    [Fact]
    public void A_part_is_found_beside_the_template_first_and_beside_the_data_else()
    {
        using var shell = new Shell();
        shell.WithWordTemplate("mau/mau.docx", "{{ include 'phan.docx' }}\n{{ include 'rieng.docx' }}");
        shell.WithWordTemplate("mau/phan.docx", "cạnh mẫu");
        shell.WithWordTemplate("so-lieu/phan.docx", "cạnh số liệu");
        var data = shell.Write("so-lieu/a.json", "{}");

        var missing = shell.Run("lint", shell.At("mau/mau.docx"), "--data", data, "--lang", "en");
        missing.Code.Should().Be(ExitCode.ToRepair);
        missing.Output.Should().Contain("LNT015").And.Contain("«rieng.docx»").And.NotContain("«phan.docx»");
        shell.Run("lint", shell.At("mau/mau.docx")).Output.Should().NotContain("LNT015");

        shell.WithWordTemplate("so-lieu/rieng.docx", "của riêng");
        shell.Run("lint", shell.At("mau/mau.docx"), "--data", data).Output.Should().NotContain("LNT015");
        var said = shell.Run("render", shell.At("mau/mau.docx"), data, "-o", shell.At("ra.docx"));
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        DocumentOutline.Of(File.ReadAllBytes(shell.At("ra.docx")), "ra").ToString()
            .Should().Contain("cạnh mẫu").And.Contain("của riêng").And.NotContain("cạnh số liệu");
    }

    [Fact]
    public void Includes_come_from_the_folder_of_the_template_and_from_nowhere_else()
    {
        using var shell = new Shell();
        shell.Write("bí-mật.txt", "bí mật");
        shell.Write("mau/dau.txt", "đầu {{ name }}");
        shell.Write("du-lieu.json", """{ "name": "Bình" }""");
        var good = shell.Write("mau/a.txt", "{{ include 'dau.txt' }}");
        var bad = shell.Write("mau/b.txt", "{{ include '../bí-mật.txt' }}");
        shell.Run("render", good, shell.At("du-lieu.json")).Output.Should().Be("đầu Bình");
        var said = shell.Run("render", bad, shell.At("du-lieu.json"));
        said.Code.Should().Be(ExitCode.ToRepair);
        (said.Output + said.Error).Should().NotContain("bí mật");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Word_updates_fields_on_opening_only_when_asked(bool asked)
    {
        using var shell = new Shell();
        var template = Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx");
        var data = shell.Write("a.json", shell.Run("inspect", template, "--sample").Output);
        shell.Run(["render", template, data, "-o", shell.At("a.docx"), .. asked ? ["--update-fields"] : Array.Empty<string>()]).Code.Should().Be(ExitCode.AllWell);
        using var zip = System.IO.Compression.ZipFile.OpenRead(shell.At("a.docx"));
        using var settings = new StreamReader(zip.GetEntry("word/settings.xml")!.Open());
        settings.ReadToEnd().Contains("<w:updateFields", StringComparison.Ordinal).Should().Be(asked);
    }

    [Fact]
    public void Tracked_changes_are_refused_at_a_tag_or_accepted_as_asked()
    {
        using var shell = new Shell();
        const string Text = "<w:p><w:r><w:t>Đồng chí</w:t></w:r><w:ins w:id=\"1\" w:author=\"Văn phòng\"><w:r><w:t xml:space=\"preserve\"> {{ name }}</w:t></w:r></w:ins>"
            + "<w:del w:id=\"2\" w:author=\"Văn phòng\"><w:r><w:delText> cũ</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>";
        shell.WithWordTemplate("mau.docx", Text);
        var (template, data) = (shell.At("mau.docx"), shell.Write("a.json", """{ "name": "Bình" }"""));
        var refused = shell.Run("render", template, data, "-o", shell.At("a.docx"));
        refused.Code.Should().Be(ExitCode.ToRepair);
        refused.Error.Should().Contain("TPL006").And.Contain("--tracked-changes accept");
        shell.Run("render", template, data, "-o", shell.At("a.docx"), "--tracked-changes", "accept").Code.Should().Be(ExitCode.AllWell);
        shell.Run("outline", shell.At("a.docx")).Output.Should().Contain("Đồng chí Bình").And.NotContain("cũ");
    }

    static Outcome Render(Shell shell, string template, params string[] options)
    {
        var data = shell.Write("du-lieu.json", """{ "name": "Bình", "numbers": [1, 2.5] }""");
        return shell.Run(["render", shell.Write("mau.txt", template), data, .. options]);
    }
}
