using System.Security.Cryptography;
using System.Text.Json;

namespace Reports.Tests.Cases;

/// <summary>A copy of forms and cases as a person who changes a form has it, gone with the test.</summary>
sealed class Checkout : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public Checkout()
    {
        Copy("templates");
        Copy(Path.Combine("tests", "cases"));
    }

    public string Templates => Path.Combine(_root, "templates");

    public string Cases => Path.Combine(_root, "tests", "cases");

    /// <summary>Changes the XML of a form in Word's place.</summary>
    /// <returns>The form's hash before the change, as the manifest of a dossier has it.</returns>
    public string Change(string form, Func<string, string> change)
    {
        var path = Path.Combine(Templates, "editions", form);
        var before = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        FinishedFile.Change(path, change);
        return before;
    }

    /// <summary><c>reports verify</c> over the copy, as a build server runs it.</summary>
    public JsonElement Verify()
    {
        var (_, output, error) = ReportsProgram.Run(["verify", Cases, "--templates", Templates, "--format", "json"], ("CI", "true"));
        error.Should().BeEmpty();
        return JsonDocument.Parse(output).RootElement;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    void Copy(string folder)
    {
        var source = Path.Combine(ShippedCases.Root, folder);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".received.", StringComparison.Ordinal)))
        {
            var target = Path.Combine(_root, folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
