using System.Diagnostics;
using Reports.Tests.Cases;

namespace Reports.Tests.Ci;

/// <summary>A project as <c>reports init</c> makes it, and a shell in it where <c>reports</c> is on the PATH; gone with the test.</summary>
sealed class FormsRepository : IDisposable
{
    readonly string _tools = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public FormsRepository()
    {
        ReportsProgram.Run(["init", Folder]).ExitCode.Should().Be(0);
        var program = Path.Combine(_tools, "reports");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "reports.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("reports-test-").FullName;

    /// <summary>Runs a script in the folder.</summary>
    /// <param name="script">What <c>sh</c> is given.</param>
    /// <param name="installed">Whether <c>reports</c> is on the PATH already.</param>
    public (int Code, string Output) Run(string script, bool installed = true)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["REPORTS_SOURCE"] = ShippedCases.Root;
        start.Environment["LANG"] = "vi_VN.UTF-8";
        start.Environment["CI"] = "true";
        // A repository around the test, or a person's own settings, must not count.
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(Folder);
        if (installed)
            start.Environment["PATH"] = _tools + Path.PathSeparator + start.Environment["PATH"];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(_tools, recursive: true);
    }
}
