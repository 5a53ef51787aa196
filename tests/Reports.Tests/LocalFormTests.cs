using System.Text.Json;
using System.Text.RegularExpressions;
using Reports.Engine.Validation.Soundness;
using Reports.Tests.Cases;

namespace Reports.Tests;

/// <summary>A form of a locality's own is a .docx with tags and three lines of data; nothing is compiled.</summary>
public sealed class LocalFormTests : IDisposable
{
    // As docs/forms.md shows it.
    static string Edition => Regex.Match(File.ReadAllText(Path.Combine(ShippedCases.Root, "docs", "forms.md")), "```json\n(?<edition>.*?)```", RegexOptions.Singleline).Groups["edition"].Value;

    readonly Checkout _checkout = new();

    [Fact]
    public void It_is_generated_with_the_rest()
    {
        AddForm("{{ branch.name }} kính mời đại biểu dự hội nghị kiểm điểm năm {{ year }}.");
        var own = Dossier.Of("thcs-2023.json");
        using var local = Dossier.Generate(Dossier.Sample("thcs-2023.json"), _checkout.Templates);

        local.ExitCode.Should().Be(0, local.Error);
        local.Output.Should().Contain("Giấy mời hội nghị");
        var invitation = local.Bytes("giay-moi.docx");
        DocumentSoundness.Check(invitation, "giay-moi.docx").Should().BeEmpty();
        new PrintedDocument(invitation).Lines.Should().Equal("Chi bộ Trường THCS Sông Mây kính mời đại biểu dự hội nghị kiểm điểm năm 2023.");
        var files = Files(own);
        Files(local).Should().Equal(files.Take(1).Append("giay-moi.docx").Concat(files.Skip(1)));
    }

    [Fact]
    public void A_free_field_that_the_year_does_not_have_is_left_blank()
    {
        AddForm("{{ branch.name }} kính mời {{ extra.khach }}.");
        var year = Path.Combine(_checkout.Templates, "nam.json");
        File.WriteAllText(year, File.ReadAllText(Dossier.Sample("thcs-2023.json")).Replace("\"year\": 2023,", "\"year\": 2023, \"extra\": { \"chu_tri\": \"An\" },", StringComparison.Ordinal));
        using var local = Dossier.Generate(year, _checkout.Templates);

        local.ExitCode.Should().Be(0, local.Error);
        new PrintedDocument(local.Bytes("giay-moi.docx")).Lines.Should().Equal("Chi bộ Trường THCS Sông Mây kính mời .");
    }

    public void Dispose() => _checkout.Dispose();

    // As a person without any of our forms would make it: one paragraph of a new document.
    void AddForm(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_checkout.Templates, "editions", "dia-phuong")).FullName;
        File.WriteAllText(Path.Combine(folder, "edition.json"), Edition);
        File.WriteAllBytes(Path.Combine(folder, "giay-moi.docx"), WordFile.Of(text).Bytes());
    }

    static List<string> Files(Dossier dossier)
    {
        using var manifest = JsonDocument.Parse(dossier.Bytes("dossier.json"));
        return [.. manifest.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("file").GetString()!)];
    }
}
