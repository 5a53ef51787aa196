namespace Reports.Engine.Tests.Printing;

/// <summary>Whatever a test of this project rendered opens in LibreOffice, and its words are on the paper.</summary>
[Collection(PrintedLast.Name)]
public sealed class EveryDocumentPrints : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-paper-").FullName;

    [Trait("Runs", "long")]
    [Fact]
    public void With_all_its_words()
    {
        foreach (var (name, bytes) in RenderedFiles.All)
            File.WriteAllBytes(Path.Combine(_folder, name + ".docx"), bytes);
        if (RenderedFiles.All.Count > 0)
            LibreOffice.Print(_folder);

        RenderedFiles.All.AsParallel().SelectMany(Missing).Should().BeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    IEnumerable<string> Missing((string Name, byte[] Bytes) file)
    {
        var pdf = Path.Combine(_folder, file.Name + ".pdf");
        if (!File.Exists(pdf))
            return [$"{file.Name}: LibreOffice could not print it"];
        var paper = PaperText.Squeezed(LibreOffice.TextOf(pdf));
        return PaperText.Words(file.Bytes).Distinct()
            .Where(word => !paper.Contains(PaperText.Squeezed(word), StringComparison.Ordinal))
            .Select(word => $"{file.Name}: «{word}» is not on paper");
    }
}
