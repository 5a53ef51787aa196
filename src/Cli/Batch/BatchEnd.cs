using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Output;
using Reports.Cli.Generation;
using Reports.Engine.Data;

namespace Reports.Cli.Batch;

/// <summary>Runs a batch to its end, whole or stopped, and says how it went.</summary>
static class BatchEnd
{
    public static ExitCode Of(BatchPlan plan, BatchOptions options, Tally tally, Session session)
    {
        var unprinted = new DiagnosticBag();
        var isInterrupted = false;
        try
        {
            using var run = new BatchRun(plan, tally);
            // Whoever asks twice does not want to wait.
            void Interrupt(PosixSignalContext signal) => (signal.Cancel, isInterrupted) = (Interrupted(isInterrupted, tally), true);
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
            var last = tally.During(run.Execute);
            tally.Finish();
            if (last is null)
            {
                session.Error.WriteLine(session.Say(isInterrupted ? CliTexts.BatchInterrupted : CliTexts.BatchTooManyBad(tally.Bad)));
                return ExitCode.ToRepair;
            }

            // Two large files: the lines of the one are put in order while the other is made whole.
            Action[] ends = [() => Complete(plan, last.Value), () => Sort(plan.Manifest, last.Value, tally)];
            SideBySide.Each(ends, (end, _) => end());
            // Before the manifest says that all is done: a run that is killed meanwhile is resumed there.
            if (options.Prints)
                BatchPdf.Write(plan, options, session, unprinted);
            plan.Manifest.Complete();
        }
        catch (DiagnosticException stop)
        {
            return Stopped(stop.Diagnostic, tally, session);
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            return Stopped(CliProblems.CannotWrite(options.Place, fault), tally, session);
        }

        session.Output.WriteLine(session.Say(CliTexts.BatchDone(tally.Files, tally.Records, tally.Kept, tally.Bad, options.Place)));
        if (unprinted.HasErrors)
            Refusal.Of(unprinted, session);
        return tally.HasOwnFault ? ExitCode.OwnFault : tally.Bad > 0 || tally.HasErrors || unprinted.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    static bool Interrupted(bool isSecond, Tally tally)
    {
        if (!isSecond)
            tally.Interrupt();
        return !isSecond;
    }

    static ExitCode Stopped(Diagnostic why, Tally tally, Session session)
    {
        tally.Finish();
        Refusal.Of([why], session);
        session.Error.WriteLine(session.Say(CliTexts.BatchResume));
        return ExitCode.ToRepair;
    }

    static void Complete(BatchPlan plan, long last)
    {
        foreach (var output in plan.Outputs)
            output.Complete();
        if (plan.Resumes && plan.Outputs.OfType<FolderOutput>().FirstOrDefault() is { } folder && plan.Manifest.HasOldLines(last))
            Sweep(plan.Manifest, folder, last);
    }

    static void Sort(Manifest manifest, long last, Tally tally)
    {
        var totals = new JsonObject { ["records"] = tally.Records, ["files"] = tally.Files, ["bad"] = tally.Bad };
        manifest.Sort(last, ReadableJson.Line(totals));
    }

    /// <summary>Removes what an earlier run made and this one no longer makes: a name that has changed, a record that is gone.</summary>
    static void Sweep(Manifest manifest, FolderOutput folder, long last)
    {
        var current = manifest.Lines().Where(line => line.Record <= last).SelectMany(line => line.Files).Select(file => file.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in manifest.EverNamed().Where(file => !current.Contains(file.Name)))
            folder.Remove(file);
    }
}
