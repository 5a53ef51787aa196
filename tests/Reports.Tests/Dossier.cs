
namespace Reports.Tests;

/// <summary>Runs the program in process, as a user would from a shell, into a folder that goes away with the test.</summary>
sealed class Dossier : IDisposable
{
    Dossier(string folder, int exitCode, string output, string error)
    {
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
    public static Dossier Generate(string data, string? templates = null)
    {
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        var (code, output, error) = ReportsProgram.Run(["generate", data, "-o", folder, .. templates is null ? Array.Empty<string>() : ["--templates", templates]]);
        return new Dossier(folder, code, output, error);
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
