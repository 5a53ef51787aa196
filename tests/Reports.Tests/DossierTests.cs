using System.Text;
using Reports.Engine.Validation.Soundness;

namespace Reports.Tests;

/// <summary>The whole dossier of every sample: one for each kind of school, the three editions among them.</summary>
public sealed class DossierTests
{
    public static TheoryData<string> Samples => new("thcs-2023.json", "mam-non-2024.json", "tieu-hoc-2022.json", "thpt-2025.json");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_document_is_sound_and_holds_no_tag_and_no_gap(string sample)
    {
        var dossier = Dossier.Of(sample);
        dossier.ExitCode.Should().Be(0, dossier.Error);
        var documents = Directory.GetFiles(dossier.Folder, "*.docx", SearchOption.AllDirectories);
        documents.Should().HaveCountGreaterThan(25);
        foreach (var document in documents)
        {
            var bytes = File.ReadAllBytes(document);
            DocumentSoundness.Check(bytes, document).Should().BeEmpty();
            Text(bytes).Should().NotContain("{{").And.NotContain("[chưa có", document);
        }
    }

    static string Text(byte[] docx) => string.Concat(FinishedFile.Entries(docx)
        .Where(entry => entry.Name.StartsWith("word/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal))
        .Select(entry => Encoding.UTF8.GetString(entry.Bytes)));
}
