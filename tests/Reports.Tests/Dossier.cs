using System.Collections.Concurrent;

namespace Reports.Tests;

/// <summary>Runs the program in process, as a user would from a shell, into a folder that goes away with the test or, where tests share it, with the last of them.</summary>
sealed class Dossier : IDisposable
{
    static readonly ConcurrentDictionary<string, Lazy<Dossier>> Made = new(StringComparer.Ordinal);

    readonly bool _isShared;

    Dossier(string folder, int exitCode, string output, string error, bool isShared)
    {
        _isShared = isShared;
        Folder = folder;
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    public string Folder { get; }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "templates", "samples", name);

    /// <summary><c>reports generate DATA -o FOLDER</c>, with the program's own forms or those of a folder.</summary>
    public static Dossier Generate(string data, string? templates = null) => Generate(data, templates, isShared: false);

    /// <summary>What the program makes of a sample, generated once for all tests that only read it.</summary>
    public static Dossier Of(string sample) => Made.GetOrAdd(sample, name => new(() =>
    {
        var dossier = Generate(Sample(name), null, isShared: true);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(dossier.Folder, recursive: true);
        return dossier;
    })).Value;

    static Dossier Generate(string data, string? templates, bool isShared)
    {
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        var (code, output, error) = ReportsProgram.Run(["generate", data, "-o", folder, .. templates is null ? Array.Empty<string>() : ["--templates", templates]]);
        return new Dossier(folder, code, output, error, isShared);
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public void Dispose()
    {
        if (!_isShared)
            Directory.Delete(Folder, recursive: true);
    }
}
