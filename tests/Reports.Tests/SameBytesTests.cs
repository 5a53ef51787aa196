using System.Diagnostics;
using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Tests;

/// <summary>Same input, same bytes: on any machine, in any language and time zone, however many at once.</summary>
public sealed class SameBytesTests
{
    const string File = "bao-cao-kiem-diem-tap-the.docx";

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        var first = Dossier.Of("thcs-2023.json");
        using var second = Dossier.Generate(Dossier.Sample("thcs-2023.json"));
        second.Bytes(File).Should().Equal(first.Bytes(File));
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "vi_VN.UTF-8")]
    [InlineData("America/St_Johns", "de_DE.UTF-8")]
    [InlineData("Pacific/Kiritimati", "ar_SA.UTF-8")]
    public void Another_time_zone_and_language_of_the_machine_give_the_same_bytes(string zone, string language)
    {
        var here = Dossier.Of("thcs-2023.json");
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "reports.dll"), "generate", Dossier.Sample("thcs-2023.json"), "--document", Path.GetFileNameWithoutExtension(File), "-o", folder })
                start.ArgumentList.Add(argument);
            (start.Environment["TZ"], start.Environment["LC_ALL"], start.Environment["LANG"]) = (zone, language, language);
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.Should().Be(0, error);
            System.IO.File.ReadAllBytes(Path.Combine(folder, File)).Should().Equal(here.Bytes(File));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Sixty_four_renders_at_once_give_the_same_bytes()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "templates", "editions", "2023", File);
        var diagnostics = new DiagnosticBag();
        var template = WordTemplate.Compile(System.IO.File.ReadAllBytes(path), File, WordTemplate.DefaultSettings, diagnostics)!;
        var data = JsonValues.Read(System.IO.File.ReadAllBytes(Dossier.Sample("thcs-2023.json")), "data.json", diagnostics);
        var documents = new byte[64][];
        Parallel.For(0, documents.Length, i =>
        {
            var output = new MemoryStream();
            template.TryRender(data, output, RenderSettings.Lenient);
            documents[i] = output.ToArray();
        });
        documents.Select(Convert.ToHexString).Distinct().Should().ContainSingle();
    }
}
