using System.Diagnostics;

namespace Reports.Tests.Batch;

/// <summary>The program as a process of its own, so that it can be killed.</summary>
sealed class BatchProcess : IDisposable
{
    readonly Process _process;
    readonly Task<string> _error;

    BatchProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public static BatchProcess Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments.Prepend("batch").Prepend(Path.Combine(AppContext.BaseDirectory, "reports.dll")))
            start.ArgumentList.Add(argument);
        return new(Process.Start(start)!);
    }

    /// <summary>Waits for a moment, then takes the process away without a word, as kill -9 does.</summary>
    /// <returns>False when it had ended by itself before.</returns>
    public bool KillWhen(Func<bool> moment)
    {
        while (!_process.HasExited && !moment())
            Thread.Sleep(1);
        if (_process.HasExited)
            return false;

        _process.Kill();
        _process.WaitForExit();
        return true;
    }

    public (int Code, string Error) End()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _error.Result);
    }

    public void Dispose() => _process.Dispose();
}
