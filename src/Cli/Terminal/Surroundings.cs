using System.Text;

namespace Reports.Cli.Terminal;

/// <summary>Everything that a command may touch of the process it runs in; tests pass their own.</summary>
sealed record Surroundings
{
    /// <summary>Standard output: only what was asked for.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when a person watches standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True when a person watches standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 100;

    /// <summary>An environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder where the program lies, with its templates beside it.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Writes bytes that are UTF-8 text or a whole file to standard output as they are.</summary>
    public required Action<byte[]> WriteBytes { get; init; }

    /// <summary>The day on the machine's calendar: only a new data file asks for it, never a document.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Ends what would run until somebody presses Ctrl+C.</summary>
    public CancellationToken Ended { get; init; }

    /// <summary>True on a build server, where nobody looks at what is written: <c>CI=true</c>.</summary>
    public bool IsBuildServer => string.Equals(Variable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when output may be coloured: a terminal, or FORCE_COLOR, and NO_COLOR is not set.</summary>
    public bool Colours => (OutputIsTerminal || Forced) && !Plain;

    /// <summary>True when messages may be coloured: a terminal, or FORCE_COLOR, and NO_COLOR is not set.</summary>
    public bool ErrorColours => (ErrorIsTerminal || Forced) && !Plain;

    bool Forced => Variable("FORCE_COLOR") is { Length: > 0 } forced && forced is not ("0" or "false");

    bool Plain => !string.IsNullOrEmpty(Variable("NO_COLOR")) || Variable("TERM") == "dumb";

    /// <summary>The surroundings of the running process. Both streams are UTF-8 on every system.</summary>
    public static Surroundings OfProcess()
    {
        var bytes = OutputStream.OfProcess();
        var output = Writer(bytes, autoFlush: false);
        return new()
        {
            Output = output,
            WriteBytes = content =>
            {
                output.Flush();
                bytes.Write(content);
            },
            Error = Writer(Console.OpenStandardError(), autoFlush: true),
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = TerminalWidth(),
            Variable = Environment.GetEnvironmentVariable,
            Today = static () => DateOnly.FromDateTime(DateTime.Today),
            ProgramFolder = AppContext.BaseDirectory,
        };
    }

    static StreamWriter Writer(Stream stream, bool autoFlush)
    {
        // A Windows console shows UTF-8 only when it is set to UTF-8.
        if (OperatingSystem.IsWindows() && Console.OutputEncoding.CodePage != Encoding.UTF8.CodePage)
            Console.OutputEncoding = Encoding.UTF8;
        return new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };
    }

    static int TerminalWidth()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? 100 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 100;
        }
    }
}
