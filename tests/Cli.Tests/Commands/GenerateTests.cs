using System.IO.Compression;
using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class GenerateTests
{
    const string Review = "bao-cao-kiem-diem-tap-the";

    [Fact]
    public void The_sample_gives_its_documents_and_a_summary()
    {
        using var shell = new Shell();
        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"));
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().StartWith("Đã lập ").And.Contain("Báo cáo kiểm điểm tập thể").And.Contain($"{Review}.docx");
        shell.Files.Should().Contain($"ho-so/{Review}.docx").And.Contain("ho-so/dossier.json");
        shell.Files.Should().NotContain(file => file.EndsWith(".tmp"));
    }

    [Fact]
    public void Nothing_is_said_to_be_filled_that_is_left_to_write_on()
    {
        using var shell = new Shell();
        // Of 22 members three have written their reviews.
        foreach (var again in new[] { false, true })
            shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so")).Output.Should().Contain("Bản của 19 đảng viên còn phần chưa viết").And.Contain("Ngoài các bản ấy không còn chỗ trống", $"again: {again}");
        shell.Run("generate", Repository.Sample, "-o", shell.At("mot"), "--document", "nghi-quyet").Output.Should().Contain("Không còn chỗ trống").And.NotContain("chưa viết");

        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample))!;
        year["resolution"]!.AsObject().Remove("number");
        year["resolution"]!.AsObject().Remove("date");
        var said = shell.Run("generate", shell.Write("nam.json", year.ToJsonString()), "-o", shell.At("hai"), "--document", "nghi-quyet").Output;
        said.Should().Contain("[$.resolution.number]").And.Contain("[$.resolution.date]").And.NotContain("hông còn chỗ trống");
    }

    [Fact]
    public void Every_document_opens_as_a_zip_and_has_its_text()
    {
        using var shell = new Shell();
        shell.Run("generate", Repository.Sample, "-o", shell.Folder, "--document", Review);
        using var zip = ZipFile.OpenRead(shell.At($"{Review}.docx"));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        reader.ReadToEnd().Should().Contain("85,3").And.NotContain("{{");
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        using var shell = new Shell();
        shell.Run("generate", Repository.Sample, "-o", shell.At("a"));
        shell.Run("generate", Repository.Sample, "-o", shell.At("b"));
        foreach (var file in shell.Files.Where(file => file.StartsWith("a/")))
            File.ReadAllBytes(shell.At(file)).Should().Equal(File.ReadAllBytes(shell.At("b" + file[1..])), file);
    }

    [Fact]
    public void A_document_edited_since_is_kept_beside_the_new_one_and_named()
    {
        using var shell = new Shell();
        shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"));
        var made = File.ReadAllBytes(shell.At($"ho-so/{Review}.docx"));
        foreach (var (text, keptAs) in new[] { ("edited", $"{Review}.da-sua.docx"), ("edited again", $"{Review}.da-sua-2.docx") })
        {
            File.WriteAllText(shell.At($"ho-so/{Review}.docx"), text);
            // Another document alone: what is known of this one is not forgotten.
            shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", "bien-ban-hoi-nghi").Output.Should().NotContain("da-sua");
            shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so")).Output.Should().Contain(keptAs);
            File.ReadAllText(shell.At($"ho-so/{keptAs}")).Should().Be(text);
            File.ReadAllBytes(shell.At($"ho-so/{Review}.docx")).Should().Equal(made);
        }
    }

    [Fact]
    public void Documents_that_changed_data_makes_new_are_not_kept_and_those_no_longer_made_are_named()
    {
        using var shell = new Shell();
        shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"));
        shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", "bien-ban-hoi-nghi");
        var before = shell.Files.ToList();
        var said = shell.Run("generate", Changed(shell, "\"name\": \"Đỗ Thị Thanh Xuân\"", "\"name\": \"Đỗ Thị Thanh Xuyên\""), "-o", shell.At("ho-so"), "--force");
        said.Output.Should().Contain("Còn lại từ lần lập trước").And.Contain("ban-kiem-diem/06-do-thi-thanh-xuan.docx").And.NotContain("da-sua");
        shell.Files.Should().Contain(before);
    }

    [Fact]
    public void A_broken_rule_stops_the_papers_that_print_the_wrong_fact()
    {
        using var shell = new Shell();
        var data = Changed(shell, "\"tot\": 482", "\"tot\": 481");
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("error YEAR201");
        said.Output.Should().Contain("Chưa lập, vì dữ kiện mà văn bản in ra có lỗi").And.MatchRegex("\n  Báo cáo kiểm điểm tập thể +YEAR201\n");
        shell.Files.Should().NotContain($"ho-so/{Review}.docx").And.Contain(["ho-so/bien-ban-hoi-nghi.docx", "ho-so/nghi-quyet.docx", "ho-so/ban-kiem-diem/01-lo-thi-hai-yen.docx"]);
        JsonNode.Parse(File.ReadAllText(shell.At("ho-so/dossier.json")))!["not_made"]!.AsArray().Select(paper => $"{paper!["id"]} {paper["errors"]![0]}").Should().Equal($"{Review} YEAR201");
    }

    [Fact]
    public void A_wrong_fact_that_every_paper_prints_stops_all_of_them()
    {
        using var shell = new Shell();
        var said = shell.Run("generate", Changed(shell, "\"superior\": \"Đảng bộ xã Sông Mây\"", "\"superior\": \"Đảng ủy xã Sông Mây\""), "-o", shell.At("ho-so"), "--strict", "--document", "nghi-quyet");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().BeEmpty();
        said.Error.Should().Contain("YEAR104").And.EndWith("Chưa lập văn bản nào: hãy sửa các lỗi trên, hoặc thêm --force để vẫn lập.\n");
        shell.Files.Should().Equal("nam.json");
    }

    [Fact]
    public void A_document_alone_looks_at_its_own_facts_only()
    {
        using var shell = new Shell();
        var data = Changed(shell, "\"tot\": 482", "\"tot\": 481");
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"), "--document", "bien-ban-hoi-nghi");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        said.Error.Should().NotContain("YEAR201");
        shell.Run("generate", data, "-o", shell.At("ho-so"), "--document", Review).Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().NotContain($"ho-so/{Review}.docx");
    }

    [Fact]
    public void Before_the_meeting_plan_clean_forms_and_ballots_are_made_while_the_review_is_empty()
    {
        using var shell = new Shell();
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample))!.AsObject();
        foreach (var key in year.Select(member => member.Key).Except(["year", "branch", "school", "plan", "members"]).ToList())
            year.Remove(key);
        year["review"] = new JsonObject { ["place"] = "Sông Mây" };
        foreach (var member in year["members"]!.AsArray())
        {
            foreach (var key in new[] { "review", "votes", "proposed_level", "decided_level", "civil_servant_level" })
                member!.AsObject().Remove(key);
        }

        var said = shell.Run("generate", shell.Write("nam.json", year.ToJsonString()), "-o", shell.At("ho-so"));
        said.Error.Should().BeEmpty("nobody has begun to write the review: it is printed clean");
        shell.Files.Should().Contain(
            ["ho-so/ke-hoach-kiem-diem.docx", $"ho-so/{Review}.docx", "ho-so/ban-kiem-diem/01-lo-thi-hai-yen.docx", "ho-so/phieu-xep-loai-dang-vien.docx", "ho-so/phieu-xep-loai-chi-bo.docx"]);
    }

    [Fact]
    public void Force_writes_them_all_the_same_and_still_ends_with_1()
    {
        using var shell = new Shell();
        var data = Changed(shell, "\"tot\": 482", "\"tot\": 481");
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"), "--force");
        said.Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().Contain($"ho-so/{Review}.docx");
    }

    [Fact]
    public void Under_strict_a_warning_keeps_documents_from_being_written()
    {
        using var shell = new Shell();
        var data = shell.Write("nam.json", Repository.SampleWithWarnings());
        shell.Run("generate", data, "-o", shell.At("ho-so"), "--strict").Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().NotContain($"ho-so/{Review}.docx");
        shell.Run("generate", data, "-o", shell.At("ho-so")).Code.Should().Be(ExitCode.AllWell);
    }

    [Theory]
    [InlineData("{ \"year\": ", "error YEAR002")]
    [InlineData("{ \"year\": 2023 }", "error YEAR006")]
    public void Data_that_cannot_be_read_stops_everything_even_with_force(string text, string finding)
    {
        using var shell = new Shell();
        var data = shell.Write("nam.json", text);
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"), "--force");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain(finding).And.EndWith("Chưa ghi tệp nào: hãy sửa các lỗi trên.\n");
        shell.Files.Should().Equal("nam.json");
    }

    [Theory]
    [InlineData("\"copies\": 3", "\"copies\": \"ba\"", "bien-ban-hoi-nghi")]
    [InlineData("\"copies\": 3", "\"coppies\": 3", null)]
    public void A_single_value_that_does_not_fit_stops_the_papers_that_print_it(string right, string wrong, string? stopped)
    {
        using var shell = new Shell();
        var data = Changed(shell, right, wrong);

        shell.Run("generate", data, "-o", shell.At("ho-so")).Code.Should().Be(ExitCode.ToRepair);

        shell.Files.Should().Contain($"ho-so/{Review}.docx");
        if (stopped is not null)
            shell.Files.Should().NotContain($"ho-so/{stopped}.docx");
    }

    [Fact]
    public void A_missing_fact_is_listed_with_its_label_and_path()
    {
        using var shell = new Shell();
        var data = Changed(shell, "\"secretary\": \"Lò Thị Hải Yến\",", "");
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"), "--document", Review);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Contain("Còn thiếu, trong văn bản in [chưa có: …]:\n").And.MatchRegex(@"\n  họ tên bí thư chi bộ +Chi bộ › Bí thư  \[\$\.branch\.secretary\]\n");
    }

    [Fact]
    public void A_paper_that_lacks_what_it_stands_on_is_not_made_and_the_rest_is()
    {
        using var shell = new Shell();
        var year = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Repository.Sample))!.AsObject();
        year.Remove("plan");
        var data = shell.Write("nam.json", year.ToJsonString());
        var said = shell.Run("generate", data, "-o", shell.At("ho-so"));
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        said.Output.Should().MatchRegex("Chưa lập, vì thiếu số liệu:\n  Kế hoạch kiểm điểm.*\n    .* \\[\\$\\.plan\\]");
        shell.Files.Should().NotContain("ho-so/ke-hoach-kiem-diem.docx").And.Contain($"ho-so/{Review}.docx");

        said = shell.Run("generate", data, "-o", shell.At("ho-so"), "--document", "ke-hoach-kiem-diem");
        said.Code.Should().Be(ExitCode.ToRepair);
    }

    [Fact]
    public void A_name_that_a_form_has_wrong_is_said_with_its_place_and_nothing_is_written()
    {
        using var shell = new Shell();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(folder.Replace(Repository.Root, shell.At("cục-bộ"), StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories))
            File.Copy(file, file.Replace(Repository.Root, shell.At("cục-bộ"), StringComparison.Ordinal));
        var edition = shell.At("cục-bộ/templates/editions/2023/edition.json");
        File.WriteAllText(edition, File.ReadAllText(edition).Replace("\"documents\": [", """
            "documents": [
                { "id": "tin-nhan", "name": "Tin nhắn", "template": "tin-nhan.txt", "output": "tin-nhan.txt" },
            """, StringComparison.Ordinal));
        var form = shell.Write("cục-bộ/templates/editions/2023/tin-nhan.txt", "{{ branch.name }}: {{ branch.secretry }}");

        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", "tin-nhan", "--templates", shell.At("cục-bộ/templates"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("tin-nhan.txt(1,23): error CLI014").And.Contain("Sửa thành «secretary».");
        Directory.Exists(shell.At("ho-so")).Should().BeFalse();

        File.WriteAllText(form, "{{ branch.name }}, {{ date.now | date.to_string '%d/%m/%Y' }}");
        shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", "tin-nhan", "--templates", shell.At("cục-bộ/templates")).Code.Should().Be(ExitCode.AllWell);
        File.ReadAllText(shell.At("ho-so/tin-nhan.txt")).Should().Be("Chi bộ Trường THCS Sông Mây, 16/12/2023");
    }

    [Fact]
    public void A_misspelt_document_is_wrong_usage()
    {
        using var shell = new Shell();
        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", Review + "s");
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().Contain($"reports: không có văn bản «{Review}s». Ý bạn là «{Review}»?");
        shell.Files.Should().BeEmpty();
    }

    [Fact]
    public void The_manifest_says_what_was_made_from_what()
    {
        using var shell = new Shell();
        shell.Run("generate", Repository.Sample, "-o", shell.Folder);
        var manifest = JsonNode.Parse(File.ReadAllText(shell.At("dossier.json")))!;
        manifest["edition"]!.GetValue<string>().Should().Be("2023");
        manifest["data"]![0]!["file"]!.GetValue<string>().Should().Be("thcs-2023.json");
        foreach (var document in manifest["documents"]!.AsArray())
        {
            var bytes = File.ReadAllBytes(shell.At(document!["file"]!.GetValue<string>()));
            document["sha256"]!.GetValue<string>().Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public void A_link_out_of_the_output_folder_is_not_followed()
    {
        using var shell = new Shell();
        var victim = shell.Write("ngoài/quan-trọng.docx", "giữ nguyên");
        Directory.CreateDirectory(shell.At("ho-so"));
        File.CreateSymbolicLink(shell.At($"ho-so/{Review}.docx"), victim);
        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", Review);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("error CLI006");
        File.ReadAllText(victim).Should().Be("giữ nguyên");
        shell.Files.Should().NotContain("ho-so/dossier.json");
    }

    [Fact]
    public void Without_LibreOffice_the_documents_are_written_and_the_missing_PDF_is_said()
    {
        using var shell = new Shell();
        shell["PATH"] = shell.Folder;
        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", Review, "--pdf");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("error CLI011");
        said.Output.Should().Contain("1 văn bản");
        shell.Files.Should().Contain($"ho-so/{Review}.docx");
    }

    [Fact]
    public void On_a_terminal_the_summary_has_lines_and_progress_goes_to_standard_error()
    {
        using var shell = new Shell { IsTerminal = true };
        var said = shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"));
        said.Output.Should().Contain("│").And.NotContain("[1/");
        said.Error.Should().Contain("[1/");
    }

    static string Changed(Shell shell, string from, string to)
    {
        var text = File.ReadAllText(Repository.Sample);
        text.Should().Contain(from);
        return shell.Write("nam.json", text.Replace(from, to, StringComparison.Ordinal));
    }
}
