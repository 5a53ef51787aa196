using System.Diagnostics;

namespace Reports.Tests;

/// <summary><c>-</c> is standard input and output: <c>cat data.json | reports render t.docx - -o -</c>.</summary>
public sealed class StandardInputTests
{
    [Theory]
    [InlineData("""{"n":"Bình"}""", "Bình", "render", "mau.txt", "-")]
    [InlineData("""{"n":"Bình"}""", "Bình", "render", "mau.txt", "-", "-o", "-")]
    [InlineData("""{"n":"Bình"}""", "PK", "render", "mau.docx", "-", "-o", "-")]
    [InlineData("""{"n":"Bình"}""", "PK", "render", "mau.docx", "-")]
    [InlineData("""{"year":2023}""", "-(1,1): ", "check", "-")]
    [InlineData("{\"n\":1}\n{\"n\":2}\n", "2 documents of 2 records in ra.", "batch", "-", "--template", "mau.txt", "-o", "ra", "--no-flush")]
    public void Data_comes_from_standard_input(string data, string expected, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "mau.txt"), "{{ n }}");
            File.WriteAllBytes(Path.Combine(folder, "mau.docx"), WordFile.Of("{{ n }}").Bytes());

            using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), .. arguments, "--lang", "en"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = folder,
            })!;
            program.StandardInput.Write(data);
            program.StandardInput.Close();

            program.StandardOutput.ReadToEnd().Should().StartWith(expected);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
