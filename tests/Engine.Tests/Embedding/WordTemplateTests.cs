using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Files;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Embedding;

/// <summary>The doors of the engine as a program outside uses them.</summary>
public sealed class WordTemplateTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-embedding-").FullName;

    [Fact]
    public void A_template_comes_from_a_file_bytes_or_a_stream()
    {
        var bytes = WordFile.Of("Kính gửi {{ name }}").Bytes();
        var path = Path.Combine(_folder, "mau.docx");
        File.WriteAllBytes(path, bytes);

        foreach (var template in new[] { WordTemplate.Load(path), WordTemplate.Load(bytes), WordTemplate.Load(new MemoryStream(bytes)) })
            Text(template, new { Name = "An" }).Should().Be("Kính gửi An");
    }

    [Fact]
    public void Loading_throws_with_everything_that_is_wrong()
    {
        var bytes = WordFile.Of("{{ a b }}\n{{ if }}").Bytes();
        var load = () => WordTemplate.Load(bytes, "mau.docx");

        var thrown = load.Should().Throw<DiagnosticException>().Which;
        thrown.Diagnostics.Count(finding => finding.Severity == Severity.Error).Should().BeGreaterThan(1);
        thrown.Message.Should().Contain("mau.docx").And.Contain("paragraph 2");

        WordTemplate.TryLoad(bytes, out var template, out var findings, "mau.docx").Should().BeFalse();
        template.Should().BeNull();
        findings.Should().BeEquivalentTo(thrown.Diagnostics);
        WordTemplate.TryLoad(new MemoryStream([1, 2, 3]), out _, out findings).Should().BeFalse();
        findings.Should().NotBeEmpty();
    }

    [Fact]
    public void A_missing_name_throws_and_writes_nothing()
    {
        var template = WordTemplate.Load(WordFile.Of("a\nKính gửi {{ full_nam }}").Bytes(), "mau.docx");
        using var target = new MemoryStream();
        var path = Path.Combine(_folder, "b.docx");
        File.WriteAllText(path, "cũ");

        var render = () => template.Render(new { FullName = "An" }, target);
        render.Should().Throw<DiagnosticException>().WithMessage("*mau.docx*paragraph 2*full_nam*");
        target.Length.Should().Be(0);
        template.Invoking(one => one.Render(new { FullName = "An" }, path)).Should().Throw<DiagnosticException>();
        File.ReadAllText(path).Should().Be("cũ");
        template.TryRender(new { FullName = "An" }, target).Succeeded.Should().BeFalse();
        template.Render(new { FullName = "An" }, target, RenderSettings.Lenient).Missing.Should().ContainSingle();
    }

    [Fact]
    public async Task Every_door_writes_the_same_bytes()
    {
        var template = WordTemplate.Load(WordFile.Of("{{ name }}: {{ for m in members }}{{ m.id }} {{ end }}").Bytes());
        object data = new { Name = "An", Members = new[] { new { Id = 1 }, new { Id = 2 } } };
        const string json = """{ "name": "An", "members": [ { "id": 1 }, { "id": 2 } ] }""";
        object[] others =
        [
            JsonNode.Parse(json)!, JsonDocument.Parse(json), JsonDocument.Parse(json).RootElement, Encoding.UTF8.GetBytes(json), new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(json)),
            Value.FromJson(Encoding.UTF8.GetBytes(json)), new Dictionary<string, object> { ["name"] = "An", ["members"] = new List<object> { new { Id = 1 }, new DataObject { ["id"] = 2 } } },
        ];
        var wanted = Written(target => template.Render(data, target));

        foreach (var other in others)
            Written(target => template.Render(other, target)).Should().Equal(wanted, "{0} says the same", other.GetType());
        using var awaited = new AsyncOnly();
        (await template.RenderAsync(data, awaited)).Succeeded.Should().BeTrue();
        awaited.Written.Should().Equal(wanted);
        var path = Path.Combine(_folder, "a.docx");
        template.Render(data, path);
        (await File.ReadAllBytesAsync(path)).Should().Equal(Written(target => template.Render(data, target, RenderSettings.Default with { FileExtension = ".docx" })));
    }

    [Theory]
    [InlineData("a text")]
    [InlineData(5)]
    [InlineData(new[] { 1, 2 })]
    public void What_has_no_members_is_no_data(object data)
    {
        var template = WordTemplate.Load(WordFile.Of("{{ a }}").Bytes());
        template.Invoking(one => one.Render(data, Stream.Null)).Should().Throw<ArgumentException>().WithParameterName(nameof(data));
    }

    [Fact]
    public void Nulls_are_refused_by_name()
    {
        var template = WordTemplate.Load(WordFile.Of("a").Bytes());
        template.Invoking(one => one.Render(new { }, (Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("target");
        template.Invoking(one => one.Render((object)null!, Stream.Null)).Should().Throw<ArgumentNullException>().WithParameterName("data");
        template.Invoking(one => one.Render(new { }, (string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("path");
        FluentActions.Invoking(() => WordTemplate.Load((byte[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("bytes");
        FluentActions.Invoking(() => WordTemplate.Load((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => WordTemplate.Load((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("path");
    }

    [Fact]
    public async Task A_cancelled_token_is_seen_before_and_during_the_work()
    {
        var endless = WordTemplate.Load(WordFile.Of("{{ while true }}{{ end }}").Bytes());
        var unlimited = RenderSettings.Default with { Limits = RenderLimits.Default with { LoopSteps = long.MaxValue, TotalTime = TimeSpan.FromMinutes(5) } };
        using var source = new CancellationTokenSource();
        var render = Task.Run(() => endless.TryRender(new { }, Stream.Null, unlimited, source.Token));
        await source.CancelAsync();

        await render.Awaiting(work => work).Should().ThrowAsync<OperationCanceledException>();
        endless.Invoking(one => one.TryRender(new { }, Stream.Null, unlimited, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Pictures_and_sub_documents_come_from_the_folder_only()
    {
        File.WriteAllBytes(Path.Combine(_folder, "phan.docx"), WordFile.Of("phần {{ so }}").Bytes());
        var template = WordTemplate.Load(WordFile.Of("{{ word.document phan }}").Bytes());
        var settings = RenderSettings.Default with { Resources = new FolderResources(_folder) };

        Written(target => template.Render(new { Phan = "phan.docx", So = 1 }, target, settings)).Should().NotBeEmpty();
        template.TryRender(new { Phan = "../phan.docx", So = 1 }, Stream.Null, RenderSettings.Default with { Resources = new FolderResources(Path.Combine(_folder, "trong")) }).Succeeded.Should().BeFalse();
    }

    [Fact]
    public void A_changed_file_is_compiled_again_and_a_broken_one_says_so()
    {
        var path = Path.Combine(_folder, "mau.docx");
        void Save(string text, int day)
        {
            File.WriteAllBytes(path, WordFile.Of(text).Bytes());
            File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, day));
        }

        var cache = new TemplateCache(_folder);
        Save("một", 1);
        var first = cache.Get("mau.docx");
        cache.Get("mau.docx").Should().BeSameAs(first);
        Save("{{ if }}", 2);
        cache.Invoking(one => one.Get("mau.docx")).Should().Throw<DiagnosticException>();
        Save("hai", 3);
        Text(cache.Get("mau.docx"), new { }).Should().Be("hai");
        cache.Invoking(one => one.Get("../mau.docx")).Should().Throw<FileNotFoundException>();
        cache.Invoking(one => one.Get("khac.docx")).Should().Throw<FileNotFoundException>();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static string Text(WordTemplate template, object data) => RenderedFile.Sound(Written(target => template.Render(data, target))).Text;

    static byte[] Written(Action<Stream> write)
    {
        using var target = new MemoryStream();
        write(target);
        return target.ToArray();
    }

    /// <summary>The response of a web server: it refuses to be written to while the caller waits.</summary>
    sealed class AsyncOnly : MemoryStream
    {
        readonly MemoryStream _written = new();

        public byte[] Written => _written.ToArray();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _written.Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
