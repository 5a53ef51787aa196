using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Generation;

/// <summary>What an earlier run has made of the same things is left as it stands; whatever changed, the folder holds what an empty one would get.</summary>
public sealed class EarlierRunTests : IDisposable
{
    static readonly DateTime Old = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    readonly Shell _shell = new();

    public EarlierRunTests()
    {
        var shipped = Path.Combine(Repository.Root, "templates");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shipped, file);
            if (name.Split(Path.DirectorySeparatorChar)[0] is "samples" or "project")
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Templates(name))!);
            File.Copy(file, Templates(name));
        }

        _shell.Write("nam.json", File.ReadAllText(Repository.Sample));
        Run("ho-so").Output.Should().NotContain("để nguyên");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Nothing_changed_and_nothing_is_written()
    {
        MadeAgain().Should().BeEmpty();
        Run("ho-so").Output.Should().Contain("được để nguyên như lần trước: không có gì");
        MadeAgain("--lang", "en").Should().BeEmpty();
        Run("ho-so", "--lang", "en").Output.Should().Contain("left as before: nothing");
        // The name of the data file is no fact of a paper.
        File.Move(_shell.At("nam.json"), _shell.At("nam-khac.json"));
        Run("ho-so", "nam-khac.json", []).Output.Should().Contain("được để nguyên như lần trước: không có gì");
    }

    [Fact]
    public void What_was_deleted_or_damaged_is_made_again()
    {
        File.Delete(_shell.At("ho-so/nghi-quyet.docx"));
        File.Delete(_shell.At("ho-so/ban-kiem-diem.docx"));
        File.WriteAllText(_shell.At("ho-so/bien-ban-hoi-nghi.docx"), "");
        MadeAgain().Should().BeEquivalentTo("nghi-quyet.docx", "ban-kiem-diem.docx", "bien-ban-hoi-nghi.docx");
        File.Exists(_shell.At("ho-so/bien-ban-hoi-nghi.da-sua.docx")).Should().BeTrue("what somebody wrote is kept");
    }

    [Fact]
    public void A_changed_form_makes_its_papers_again()
    {
        ChangeForm("nghi-quyet.docx");
        MadeAgain().Should().Equal("nghi-quyet.docx");
        ChangeForm("ban-kiem-diem-02b.docx");
        MadeAgain().Should().Contain(["ban-kiem-diem.docx", "ban-kiem-diem/01-lo-thi-hai-yen.docx"]).And.NotContain("nghi-quyet.docx");
    }

    [Trait("Runs", "long")]
    [Fact]
    public void Of_changed_data_or_another_edition_the_papers_are_written_that_say_so()
    {
        var said = File.ReadAllText(Repository.Sample);
        _shell.Write("nam.json", said.Replace("\"name\": \"Đỗ Thị Thanh Xuân\"", "\"name\": \"Đỗ Thị Thanh Xuyến\"", StringComparison.Ordinal));
        MadeAgain().Should().Contain("ban-kiem-diem.docx").And.ContainSingle(file => file.StartsWith("ban-kiem-diem/", StringComparison.Ordinal));
        Run("ho-so", "--lang", "en").Output.Should().Contain("left as before");
        _shell.Write("nam.json", said + "\n");
        MadeAgain().Should().Contain("ban-kiem-diem.docx");
        _shell.Write("nam.json", said + "\n\n");
        MadeAgain().Should().BeEmpty();
        var edition = Templates("editions/2023/edition.json");
        File.WriteAllText(edition, File.ReadAllText(edition) + "\n");
        MadeAgain().Should().BeEmpty();
        var layout = Templates("layouts/hd36.json");
        File.WriteAllText(layout, File.ReadAllText(layout).Replace("\"Lưu Chi bộ\"", "\"Lưu hồ sơ Chi bộ\"", StringComparison.Ordinal));
        MadeAgain().Should().Equal("bao-cao-ket-qua-danh-gia.docx");
        MadeAgain("--edition", "2019").Should().HaveCountGreaterThan(15);
    }

    [Fact]
    public void Forms_are_joined_again_where_they_begin_otherwise()
    {
        MadeAgain("--odd-pages").Should().Equal("ban-kiem-diem.docx");
        MadeAgain("--odd-pages").Should().BeEmpty();
    }

    [Fact]
    public void What_is_found_while_forms_are_joined_is_said_each_time()
    {
        FinishedFile.Change(Templates("editions/2023/ban-kiem-diem-02a.docx"), xml => xml.Replace("</w:settings>", "<w:evenAndOddHeaders/></w:settings>", StringComparison.Ordinal), "word/settings.xml");
        MadeAgain().Should().NotBeEmpty();
        MadeAgain().Should().BeEmpty();
        Run("ho-so").Error.Should().Contain("MRG00");
    }

    [Trait("Runs", "long")]
    [Fact]
    public void A_manifest_that_somebody_changed_is_believed_in_nothing_that_does_not_fit()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(_shell.At("ho-so/dossier.json")))!;
        var (first, second, third, fourth) = (manifest["documents"]![0]!, manifest["documents"]![1]!, manifest["documents"]![2]!, manifest["documents"]![3]!);
        first["made_from"] = 7;
        second["made_from"] = new string('0', 64);
        third.AsObject().Remove("made_from");
        fourth["id"] = "khac";
        manifest["documents"]![4]!["missing"] = new JsonArray(new JsonObject { ["label"] = "không có gì" });
        // What stands before the first entry that cannot be read is known; all the others are somebody's, and kept.
        var papers = manifest["documents"]!.AsArray().Take(5).Select(paper => (string)paper!["file"]!).ToList();
        Spoil(manifest);
        MadeAgain().Should().BeEquivalentTo(papers);
        _shell.Files.Should().Contain($"ho-so/{Path.ChangeExtension(papers[0], null)}.da-sua.docx");
        first["made_from"] = second["made_from"]!.DeepClone();
        Spoil(manifest);
        MadeAgain().Should().BeEquivalentTo(papers);
        foreach (var text in (string[])["[1]", "{", "{\"documents\":[{\"file\":\"a\",\"sha256\":\"b\",\"made_from\":\"\\ud800\"}]}", "{\"documents\":[{\"file\":\"a\",\"file\":\"a\"}]}", "{\"documents\":[{\"file\":\"a\",\"sha256\":\"b\",\"missing\":7}]}"])
        {
            File.WriteAllText(_shell.At("ho-so/dossier.json"), text);
            Run("ho-so").Code.Should().Be(ExitCode.AllWell, text);
        }
    }

    [Fact]
    public void Papers_not_asked_for_once_are_known_afterwards()
    {
        Run("ho-so", "--document", "nghi-quyet");
        MadeAgain().Should().BeEmpty();
    }

    [Fact]
    public void The_office_above_has_its_papers_left_too()
    {
        Outcome Superior(string folder) => _shell.Run("superior", _shell.At("nam.json"), "-o", _shell.At(folder), "--force", "--templates", Templates(""));
        var first = Superior("tren");
        Superior("tren").Should().Be(first with { Output = Superior("tren").Output });
        Superior("tren").Output.Should().Contain("để nguyên").And.EndWith(first.Output[first.Output.IndexOf('\n')..]);
    }

    [Trait("Runs", "long")]
    [Fact]
    public void A_paper_that_holds_a_picture_shows_the_one_that_is_there_now()
    {
        File.WriteAllBytes(_shell.At("huy-hieu.png"), TinyPng.Bytes);
        FinishedFile.Change(Templates("editions/2023/nghi-quyet.docx"), xml => xml.Replace("</w:body>", "<w:p><w:r><w:t>{{ 'huy-hieu.png' | word.image }}</w:t></w:r></w:p></w:body>", StringComparison.Ordinal));
        MadeAgain().Should().Equal("nghi-quyet.docx");
        MadeAgain().Should().BeEmpty();
        File.WriteAllBytes(_shell.At("huy-hieu.png"), [.. TinyPng.Bytes, 0]);
        MadeAgain().Should().Equal("nghi-quyet.docx");
    }

    [Theory]
    [InlineData("nghi-quyet.docx")]
    [InlineData("ban-kiem-diem-02a.docx")]
    public void A_paper_that_cannot_be_made_is_said_and_leaves_the_folder_as_it_is(string form)
    {
        var before = Made("ho-so");
        FinishedFile.Change(Templates($"editions/2023/{form}"), xml => xml.Replace("</w:body>", "<w:p><w:r><w:t>{{ 'khong-co.png' | word.image }}</w:t></w:r></w:p></w:body>", StringComparison.Ordinal));
        var said = Run("ho-so");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CNT001").And.Contain("Chưa ghi tệp nào").And.NotContain("MRG");
        Made("ho-so").Should().Equal(before);
    }

    // The first five papers hold something else, and their entries say so.
    void Spoil(JsonNode manifest)
    {
        foreach (var paper in manifest["documents"]!.AsArray().Take(5))
        {
            _shell.Write($"ho-so/{(string)paper!["file"]!}", "x");
            paper["sha256"] = Convert.ToHexStringLower(SHA256.HashData("x"u8));
        }

        File.WriteAllText(_shell.At("ho-so/dossier.json"), manifest.ToJsonString());
    }

    void ChangeForm(string name)
    {
        var form = Directory.EnumerateFiles(Templates("editions"), name, SearchOption.AllDirectories).Should().ContainSingle().Subject;
        FinishedFile.Change(form, xml => xml.Replace("</w:body>", "<w:p><w:r><w:t>Hết.</w:t></w:r></w:p></w:body>", StringComparison.Ordinal));
    }

    // The files that the run wrote; the folder is compared with one that was empty.
    List<string> MadeAgain(params string[] options)
    {
        foreach (var file in Made("ho-so").Keys)
            File.SetLastWriteTimeUtc(_shell.At($"ho-so/{file}"), Old);
        var again = Run("ho-so", [.. options]);
        var fresh = Directory.CreateDirectory(_shell.At(Path.GetRandomFileName())).Name;
        var first = Run(fresh, [.. options]);
        var (now, expected) = (Made("ho-so"), Made(fresh));
        foreach (var (file, content) in expected)
            now[file].Should().Be(content, file);
        // Where nothing else is left the record of the run is the same, and so is what is said but for the first line.
        if (now.Count == expected.Count)
        {
            File.ReadAllText(_shell.At("ho-so/dossier.json")).Should().Be(File.ReadAllText(_shell.At($"{fresh}/dossier.json")));
            (again.Code, again.Error).Should().Be((first.Code, first.Error));
            again.Output.Split('\n').Skip(1).Should().Equal(first.Output.Split('\n').Skip(1));
        }

        return [.. now.Keys.Where(file => expected.ContainsKey(file) && File.GetLastWriteTimeUtc(_shell.At($"ho-so/{file}")) > Old)];
    }

    // Without the manifest, which also names what an earlier run has left.
    Dictionary<string, string> Made(string folder) => _shell.Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && !file.EndsWith("/dossier.json", StringComparison.Ordinal))
        .ToDictionary(file => file[(folder.Length + 1)..], file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_shell.At(file)))));

    Outcome Run(string folder, params string[] options) => Run(folder, "nam.json", options);

    Outcome Run(string folder, string data, string[] options) =>
        _shell.Run(["generate", _shell.At(data), "-o", _shell.At(folder), "--force", "--templates", Templates(""), .. options]);

    string Templates(string name) => _shell.At(Path.Combine("templates", name));
}
