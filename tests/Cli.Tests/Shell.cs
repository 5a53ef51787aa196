using Reports.Cli.Terminal;

namespace Reports.Cli.Tests;

/// <summary>Runs command lines in this process, in a folder of their own that goes when the test ends.</summary>
sealed class Shell : IDisposable
{
    readonly Dictionary<string, string> _variables = new() { ["LANG"] = "vi_VN.UTF-8" };

    public string Folder { get; } = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public bool IsTerminal { get; init; }

    public string ProgramFolder { get; init; } = Repository.Root;

    public string this[string variable]
    {
        set => _variables[variable] = value;
    }

    public Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, Around(output, error));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Begins a command that runs until it is ended.</summary>
    public RunningCommand Start(CancellationToken end, params string[] arguments)
    {
        var said = new StringWriter { NewLine = "\n" };
        var writer = TextWriter.Synchronized(said);
        return new(Task.Run(() => CommandLine.Run(arguments, Around(writer, writer) with { Ended = end })), () =>
        {
            // Which is what the writer locks itself with.
            lock (writer)
                return said.ToString();
        });
    }

    Surroundings Around(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        WriteBytes = bytes => output.Write(System.Text.Encoding.UTF8.GetString(bytes)),
        OutputIsTerminal = IsTerminal,
        ErrorIsTerminal = IsTerminal,
        Variable = _variables.GetValueOrDefault,
        Today = () => new(2025, 11, 20),
        ProgramFolder = ProgramFolder,
    };

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The files below the folder, with forward slashes, in order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A command that is still running.</summary>
/// <param name="End">How it ends.</param>
/// <param name="Said">What it has said so far.</param>
sealed record RunningCommand(Task<ExitCode> End, Func<string> Said)
{
    /// <summary>Waits until it has said something, so many times.</summary>
    public async Task Until(string text, int times = 1)
    {
        for (var attempt = 0; Said().Split(text).Length <= times; attempt++)
        {
            attempt.Should().BeLessThan(400, "it has said {0}", Said());
            await Task.Delay(50);
        }
    }
}
