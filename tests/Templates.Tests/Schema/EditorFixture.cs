using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Reports.Templates.Tests.Schema;

/// <summary>VS Code's JSON language service, installed once into a folder that goes away with the tests.</summary>
public sealed class EditorFixture : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-editor-").FullName;

    /// <summary>Installs the service from tests/VsCode as its lock file says.</summary>
    public EditorFixture()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "VsCode")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    /// <summary>What is underlined in a data file, each as <c>(line,column): message</c>.</summary>
    public IReadOnlyList<string> Problems(string text) =>
        [.. Look(text).Select(one => $"({one.GetProperty("line")},{one.GetProperty("column")}): {one.GetProperty("message")}")];

    /// <summary>What is offered at a place, each with its explanation.</summary>
    public IReadOnlyDictionary<string, string> Completions(string text, int line, int column) =>
        Look(text, $"{line}", $"{column}").ToDictionary(one => one.GetProperty("label").GetString()!, one => one.GetProperty("documentation").GetString()!);

    /// <summary>Takes the folder away.</summary>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    List<JsonElement> Look(string text, params string[] place)
    {
        File.WriteAllText(Path.Combine(_folder, "year.json"), text);
        var schema = Path.Combine(Repository.Templates, "year.schema.json");
        using var found = JsonDocument.Parse(Run("node", ["look.js", schema, "year.json", .. place]));
        return [.. found.RootElement.Clone().EnumerateArray()];
    }

    string Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {error.Result}");
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"These tests need {program}: install nodejs and npm, as .ci/run does.");
        }
    }
}
