namespace Reports.Tests;

/// <summary>A document that LibreOffice has saved again keeps its outline but for what docs/outline.md names.</summary>
/// <remarks>Without LibreOffice this test fails; it is never skipped.</remarks>
public sealed class ResavedTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    [Trait("Runs", "long")]
    [Fact]
    public void Documents_saved_again_by_LibreOffice_keep_their_outline_but_for_what_is_documented()
    {
        var documents = Directory.GetFiles(Dossier.Of("thcs-2023.json").Folder, "*.docx");
        var folder = SaveAgain(documents);
        foreach (var document in documents)
        {
            var again = Path.Combine(folder, Path.GetFileName(document));
            ResavedOutline.Of(again).Should().Equal(ResavedOutline.Of(document), document);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string SaveAgain(string[] documents)
    {
        var folder = Path.Combine(_folder, "again");
        LibreOffice.Run(Path.Combine(_folder, "profile"), ["--convert-to", "docx", "--outdir", folder, .. documents]);
        return folder;
    }
}
