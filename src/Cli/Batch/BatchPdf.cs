using Reports.Cli.Batch.Manifests;
using Reports.Cli.Pdf;
using Reports.Cli.Rendering;

namespace Reports.Cli.Batch;

/// <summary>The pages of a batch's Word documents beside them, printed by LibreOffice when the documents are there.</summary>
/// <remarks>A PDF that is not older than its document is kept: a run that resumes prints what changed.</remarks>
static class BatchPdf
{
    /// <param name="plan">The batch, complete.</param>
    /// <param name="options">Where its files are.</param>
    /// <param name="session">Where to look for LibreOffice and to show progress.</param>
    public static void Write(BatchPlan plan, BatchOptions options, Session session, DiagnosticBag problems)
    {
        if (options.Output is { } output)
        {
            // As many as are printed in one process: no more of them are held in memory.
            var folder = new OutputFolder(output);
            foreach (var names in Unprinted(plan.Manifest, folder).Chunk(LibreOffice.MostFiles))
                PdfFiles.Write([.. names.Select(name => new MadeFile(name, File.ReadAllBytes(folder.PathOf(name))))], folder, session, problems);
        }

        if (options.Merge is { } merge && options.PartOf(merge) is var whole)
            PdfFiles.Write([new(Path.GetFileName(whole), File.ReadAllBytes(whole))], new OutputFolder(Path.GetDirectoryName(whole) is { Length: > 0 } beside ? beside : "."), session, problems);
    }

    static IEnumerable<string> Unprinted(Manifest manifest, OutputFolder folder) =>
        manifest.Lines().SelectMany(line => line.Files).Select(file => file.Name).Where(CompiledTemplate.IsWord)
            .Where(name => !folder.IsPrinted(name));
}
