using System.Security.Cryptography;
using System.Text;
using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Output;
using Reports.Cli.Batch.Records;

namespace Reports.Cli.Batch;

/// <summary>Opens inputs, manifest and outputs of a batch: what prevents it is reported before the first record is read.</summary>
static class BatchOpening
{
    /// <summary>The batch, ready to run; null when <paramref name="problems"/> has errors.</summary>
    public static BatchPlan? Open(BatchOptions options, IRecordMaker maker, Tally tally, DiagnosticBag problems)
    {
        var inputs = InputFiles.Find(options.Data, options.Place, maker.TakesWorkbooks, problems);
        if (problems.HasErrors)
            return null;

        var opened = new List<IDisposable>();
        try
        {
            // The lock of the output comes first: the manifest of a running batch is not touched.
            var outputs = new List<IBatchOutput>();
            if (options is { Output: { } folder, WritesZip: false })
                outputs.Add(Opened(FolderOutput.Open(folder, options.Shard, options.Flushes), opened));
            if (options.Merge is { } merge)
                outputs.Add(Opened(MergeOutput.Open(options.PartOf(merge), tally.Report), opened));

            var path = options is { Output: not null, WritesZip: false }
                ? Path.Combine(options.Output, $"{Manifest.Stem}{options.Shard.Suffix}.jsonl")
                : $"{options.Place}.{Manifest.Stem}.jsonl";
            var head = new ManifestHead(maker.SourcesSha256, options.Shard);
            var manifest = Opened(Writing.To(path, () => Manifest.Open(path, head, options.Resumes)), opened);
            if (options.WritesZip)
                outputs.Insert(0, Opened(ZipOutput.Open(options.PartOf(options.Output!), manifest.Lines()), opened));
            return new(inputs, maker, outputs, manifest, options.Shard, options.Jobs, options.Resumes, options.IsStrict);
        }
        catch (DiagnosticException refused)
        {
            opened.ForEach(open => open.Dispose());
            problems.Add(refused.Diagnostic);
            return null;
        }
    }

    static T Opened<T>(T made, List<IDisposable> opened)
        where T : IDisposable
    {
        opened.Add(made);
        return made;
    }
}

/// <summary>The hash of what, besides the records, decides the output: templates and settings. When it changes, everything is made again.</summary>
static class Sources
{
    /// <summary>One template.</summary>
    public static string Of(ReadOnlySpan<byte> template, params IEnumerable<string?> settings) =>
        Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', settings.Prepend(Sha256.Of(template)))));

    /// <summary>All forms, editions and scales of a folder.</summary>
    public static string Of(string folder, params IEnumerable<string?> settings)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(file => (File: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (file, name) in files)
            all.AppendData(Encoding.UTF8.GetBytes($"{name}\n{Sha256.Of(File.ReadAllBytes(file))}\n"));
        return Of(all.GetHashAndReset(), settings);
    }
}
