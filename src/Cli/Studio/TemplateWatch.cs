using Reports.Cli.Rendering;
using Reports.Studio.Press;

namespace Reports.Cli.Studio;

/// <summary>Looks at a template again whenever it, or its data, was saved.</summary>
sealed class TemplateWatch(RenderJob job, FormPress press, Session session)
{
    PaperChoice? _taken;

    public void Run(CancellationToken end) => FileWatch.Run(() => [job.Template, job.Data], Look, end);

    bool Look()
    {
        try
        {
            var look = press.Look(new(job.Template, Read(job.Template)), new(job.Data, Read(job.Data)));
            var findings = new FindingSet([job.Template], look.Findings);
            if (look is { IsGuess: true, Taken: { } taken } && taken != _taken)
                session.Error.WriteLine(session.Say(CliTexts.CheckedAs(job.Template, (_taken = taken).Name)));
            if (findings.All.Count > 0)
                FindingFormats.WriteToError(findings, session);
            if (look.Document is not { } document || findings.HasErrors)
                session.Error.WriteLine(session.Say(CliTexts.NothingWritten));
            else if (job.Write(document.Content, session) is { } fault)
                Refusal.Of([fault], session);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // Word keeps the file open, and lets others read it.
    static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }
}
