using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Reports.Tests.Documentation;

/// <summary>What came of a command line: the words it printed, the files it wrote, its exit code.</summary>
sealed partial record ExampleRun(string Printed, IReadOnlyList<string> Written, int ExitCode)
{
    // Commands that go on until somebody ends them: this many lines say that they are up.
    static readonly Dictionary<string, int> Lines = new() { ["studio"] = 1, ["serve"] = 1, ["watch"] = 2 };

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs a line as a shell would: quotes, patterns, output into a file.</summary>
    public static ExampleRun Of(ExampleFolder folder, string line, bool english)
    {
        var words = Words().Matches(line).Select(word => word.Value).Skip(1).ToList();
        var redirect = words.FindIndex(word => word is ">" or ">>");
        var target = redirect >= 0 ? words[redirect + 1] : null;
        var arguments = words.Take(redirect >= 0 ? redirect : words.Count)
            .SelectMany(word => word.Contains('*', StringComparison.Ordinal) ? folder.Files.Where(file => Matches(file, word)) : [word.Trim('"')]).ToList();
        // A new file is not there yet.
        if (words.Contains("new"))
            File.Delete(folder.At(arguments[words.IndexOf("new") + 1]));
        // If the dossier stood there already, nothing would be written.
        if (arguments is ["generate", ..])
            Directory.Delete(folder.At("ho-so"), recursive: true);
        // Accepted is what the last verify left.
        if (arguments[0] == "accept")
        {
            Of(folder, ["verify", .. arguments.Skip(1)], english);
            folder.Age();
        }

        return Of(folder, arguments, english, target);
    }

    public static ExampleRun Of(ExampleFolder folder, IReadOnlyList<string> arguments, bool english, string? target = null)
    {
        var (printed, said, code) = Lines.TryGetValue(arguments[0], out var lines) ? UntilUp(folder, arguments, english, lines) : ToTheEnd(folder, arguments, english);
        if (target is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(target))!);
            File.WriteAllText(folder.At(target), printed);
            printed = "";
        }

        return new(Settled(said + printed), folder.Written, code);
    }

    // A process for each would take most of its time to start: the folder is changed instead, while nothing else runs.
    static (string Printed, string Said, int Code) ToTheEnd(ExampleFolder folder, IReadOnlyList<string> arguments, bool english)
    {
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Root;
        try
        {
            var (code, printed, said) = Task.Run(() => ReportsProgram.Run([.. arguments], ("LC_ALL", Locale(english)), ("PATH", Environment.GetEnvironmentVariable("PATH")!)))
                .WaitAsync(Longest).GetAwaiter().GetResult();
            return (printed, said, code);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    static (string Printed, string Said, int Code) UntilUp(ExampleFolder folder, IReadOnlyList<string> arguments, bool english, int lines)
    {
        // Port 8080 may be somebody else's.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), .. arguments.Select(word => word == "8080" ? "0" : word)])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("CI");
        start.Environment["LC_ALL"] = Locale(english);
        // Nothing that could open a browser.
        if (arguments[0] == "studio")
            start.Environment["PATH"] = "";
        using var process = Process.Start(start)!;
        var said = new List<string>();
        using var up = new CountdownEvent(lines);
        void Hear(object sender, DataReceivedEventArgs heard)
        {
            lock (said)
            {
                if (heard.Data is not { } line || said.Count == lines)
                    return;
                said.Add(line + "\n");
                up.Signal();
            }
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        up.Wait(Longest);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        lock (said)
            return ("", string.Concat(said), 0);
    }

    static string Locale(bool english) => english ? "en_US.UTF-8" : "vi_VN.UTF-8";

    // Ports and keys are others each time.
    static string Settled(string text) => Key().Replace(Port().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal), "127.0.0.1:8080"), "key=…");

    static bool Matches(string file, string pattern) => Regex.IsMatch(file, $"^{Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$");

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Port();

    [GeneratedRegex("key=[0-9a-f]{20,}")]
    private static partial Regex Key();
}
