using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Templates.Tests.Editions;

/// <summary>A local form is a .docx and a few lines of data; nothing is compiled.</summary>
public sealed class LocalEditionTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-local-").FullName;

    [Fact]
    public void A_local_form_is_made_with_the_rest()
    {
        var catalogue = Load(
            """
            { "id": "dia-phuong", "extends": "2023", "name": "Mẫu của huyện", "from_year": 2023, "issued": "2023-11-20", "documents": [
              { "id": "phieu-rieng", "after": "bang-tu-cham-diem", "name": "Phiếu riêng", "template": "phieu-rieng.docx", "output": "phieu-rieng.docx" } ] }
            """);
        var year = Repository.Read(Repository.Sample("thcs-2023.json"));
        var edition = catalogue.Choose(year, out _)!;

        edition.Id.Should().Be("dia-phuong");
        var papers = Dossier.Of(year, catalogue, edition).Papers.Select(paper => paper.Document).Distinct().ToList();
        papers.Select(document => document.Id).Should().ContainInOrder("bang-tu-cham-diem", "phieu-rieng", "phieu-xep-loai-dang-vien");
        papers.Single(document => document.Id == "phieu-rieng").TemplatePath.Should().EndWith(Path.Combine("dia-phuong", "phieu-rieng.docx"));
        papers.Single(document => document.Id == "nghi-quyet").TemplatePath.Should().EndWith(Path.Combine("2023", "nghi-quyet.docx"));
    }

    [Theory]
    [InlineData("""{ "id": "a", "extends": "a", "name": "A" }""", "YEAR022")]
    [InlineData("""{ "id": "a", "extends": "2099", "name": "A" }""", "YEAR022")]
    [InlineData("""{ "id": "a", "nmae": "A" }""", "YEAR004")]
    [InlineData("""{ "id": "a" """, "YEAR002")]
    public void Wrong_edition_data_is_a_finding(string json, string code) =>
        Load(json, "a").Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(code);

    [Fact]
    public void A_folder_without_editions_is_a_finding() =>
        Catalogue.Load(_folder).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("YEAR023");

    public void Dispose() => Directory.Delete(_folder, true);

    Catalogue Load(string local, string id = "dia-phuong")
    {
        foreach (var file in Directory.GetFiles(Repository.Templates, "*.*", SearchOption.AllDirectories).Where(file => !file.Contains("samples", StringComparison.Ordinal)))
            Write(Path.GetRelativePath(Repository.Templates, file), File.ReadAllBytes(file));
        Write(Path.Combine("editions", id, "edition.json"), System.Text.Encoding.UTF8.GetBytes(local));
        Write(Path.Combine("editions", id, "phieu-rieng.docx"), []);
        return Catalogue.Load(_folder);
    }

    void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
