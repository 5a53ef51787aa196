using System.Globalization;

namespace Reports.Cli.Pdf;

/// <summary>Makes a PDF beside every Word document of a run, by LibreOffice.</summary>
static class PdfFiles
{
    /// <summary>Converts and writes; what could not be converted is said file by file.</summary>
    /// <returns>How many PDF files were written.</returns>
    public static int Write(IReadOnlyList<MadeFile> documents, OutputFolder folder, Session session, DiagnosticBag problems)
    {
        if (documents.Count == 0)
            return 0;
        if (LibreOffice.Find(session.Surroundings.Variable) is not { } office)
        {
            problems.Add(CliProblems.NoConverter(folder.Name));
            return 0;
        }

        var progress = new Progress(session);
        // Converted in a folder of its own: names in the output folder may differ only in their folder, and half a PDF must not be left there.
        var apart = Directory.CreateTempSubdirectory("reports-");
        try
        {
            var said = office.Convert(apart.FullName, Stage(documents, apart.FullName), done => progress.Say(CliTexts.Converting(done, documents.Count)));
            return documents.Select((document, at) => Take(document.Name, Path.Combine(apart.FullName, Stem(at) + ".pdf"), said, folder, problems)).Count(written => written);
        }
        finally
        {
            progress.Done();
            apart.Delete(recursive: true);
        }
    }

    /// <summary>Prints one document to PDF; null when that cannot be done, and then <paramref name="problem"/> says why.</summary>
    /// <param name="output">What the PDF will be called, for messages.</param>
    public static byte[]? Convert(byte[] document, string output, Session session, out Diagnostic? problem)
    {
        problem = CliProblems.NoConverter(output);
        if (LibreOffice.Find(session.Surroundings.Variable) is not { } office)
            return null;

        var apart = Directory.CreateTempSubdirectory("reports-");
        try
        {
            var said = office.Convert(apart.FullName, Stage([new("a.docx", document)], apart.FullName));
            problem = CliProblems.NotConverted(output, said);
            var pdf = Path.Combine(apart.FullName, Stem(0) + ".pdf");
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : null;
        }
        finally
        {
            apart.Delete(recursive: true);
        }
    }

    static List<string> Stage(IReadOnlyList<MadeFile> documents, string apart)
    {
        var files = new List<string>(documents.Count);
        foreach (var (name, content) in documents)
        {
            files.Add(Stem(files.Count) + Path.GetExtension(name));
            File.WriteAllBytes(Path.Combine(apart, files[^1]), content);
        }

        return files;
    }

    static string Stem(int at) => at.ToString("00000", CultureInfo.InvariantCulture);

    static bool Take(string name, string pdf, string said, OutputFolder folder, DiagnosticBag problems)
    {
        var problem = File.Exists(pdf)
            ? folder.Write(Path.ChangeExtension(name, ".pdf"), File.ReadAllBytes(pdf))
            : CliProblems.NotConverted(folder.PathOf(name), said);
        if (problem is not null)
            problems.Add(problem);
        return problem is null;
    }
}
