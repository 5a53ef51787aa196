using Reports.Cli;

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
        var (code, output, error) = Run(["generate", data, "-o", folder, .. templates is null ? Array.Empty<string>() : ["--templates", templates]]);
        return new Dossier(folder, code, output, error);
    }

    /// <summary>Any command line, in an environment without variables but for those given.</summary>
    public static (int Code, string Output, string Error) Run(string[] arguments, params (string Name, string Value)[] variables)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings
        {
            Output = output,
            Error = error,
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
            Today = new DateOnly(2026, 11, 21),
            ProgramFolder = AppContext.BaseDirectory,
            WriteBytes = bytes => output.Write(System.Text.Encoding.UTF8.GetString(bytes)),
        };
        var code = CommandLine.Run(arguments, surroundings);
        return ((int)code, output.ToString(), error.ToString());
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
