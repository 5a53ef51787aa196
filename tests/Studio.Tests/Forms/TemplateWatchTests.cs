using Reports.Cli.Studio;
using Reports.Engine.Diagnostics;

namespace Reports.Studio.Tests.Forms;

/// <summary><c>reports watch</c>: after every save of template or data the document anew, or what is wrong.</summary>
public sealed class TemplateWatchTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-watch-").FullName;

    [Fact]
    public async Task A_template_is_rendered_again_when_it_or_its_data_is_saved()
    {
        var (template, data, output) = (Path.Combine(_folder, "a.docx"), Path.Combine(_folder, "a.json"), Path.Combine(_folder, "b.docx"));
        File.WriteAllBytes(template, WordFile.Of("{{ ten }}").Bytes());
        File.WriteAllText(data, """{"ten": "một"}""");
        using var said = new StringWriter();
        var writer = TextWriter.Synchronized(said);
        using var end = new CancellationTokenSource();
        var watch = new TemplateWatch(new(template, data, output), new FormPress(Repository.Catalogue), new(new() { Output = writer, Error = writer, Variable = _ => null, ProgramFolder = "", WriteBytes = _ => { }, Today = () => default }, Language.Vietnamese));
        var running = Task.Run(() => watch.Run(end.Token));

        var first = await Changed(output, []);
        File.WriteAllText(data, """{"ten": "hai, dài hơn"}""");
        var second = await Changed(output, first);
        File.WriteAllBytes(template, WordFile.Of("{{ if }}").Bytes());
        await Until(() => said.ToString().Contains("Chưa ghi", StringComparison.OrdinalIgnoreCase) || said.ToString().Contains("Không ghi", StringComparison.OrdinalIgnoreCase));
        File.ReadAllBytes(output).Should().Equal(second);
        File.WriteAllBytes(template, WordFile.Of("Kính gửi {{ ten }}").Bytes());
        await Changed(output, second);

        await end.CancelAsync();
        await running;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static async Task<byte[]> Changed(string file, byte[] before)
    {
        await Until(() => File.Exists(file) && !File.ReadAllBytes(file).AsSpan().SequenceEqual(before));
        return File.ReadAllBytes(file);
    }

    static async Task Until(Func<bool> moment)
    {
        for (var attempt = 0; !moment(); attempt++)
        {
            attempt.Should().BeLessThan(300);
            await Task.Delay(50);
        }
    }
}
