using System.Diagnostics;

namespace Reports.Studio.Tests.Browser;

/// <summary>The program as a person starts it, on a folder of its own that goes away with it.</summary>
sealed class StudioProgram : IDisposable
{
    Process? _process;

    StudioProgram(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The address that the program printed, with its key.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts it on an empty folder, or on one with the samples named.</summary>
    public static StudioProgram Start(params string[] samples)
    {
        var program = new StudioProgram(Directory.CreateTempSubdirectory("reports-studio-").FullName);
        foreach (var sample in samples)
            File.Copy(Path.Combine(AppContext.BaseDirectory, "templates", "samples", sample), program.At(sample));
        program.Start();
        return program;
    }

    public string At(string file) => Path.Combine(Folder, file);

    public void Start(int port = 0)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), "studio", Folder, "--no-browser", "--port", $"{port}"]) { RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        for (var line = _process.StandardOutput.ReadLine(); line is not null; line = _process.StandardOutput.ReadLine())
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = line[at..].Split(' ')[0].TrimEnd('.', ',');
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The studio printed no address.");
    }

    /// <summary>The number of its process.</summary>
    public int Id => _process!.Id;

    /// <summary>As kill -9 does.</summary>
    /// <param name="alone">True to leave what it has started to end by itself.</param>
    public void Kill(bool alone = false)
    {
        _process!.Kill(entireProcessTree: !alone);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs a command of the same program in the folder.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }

    public void Dispose()
    {
        if (_process is not null)
            Kill();
        Directory.Delete(Folder, recursive: true);
    }
}
