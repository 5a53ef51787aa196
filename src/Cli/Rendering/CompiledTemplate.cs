using System.Collections.Concurrent;
using System.Text;
using Reports.Engine.Files;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Output;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Shapes;

namespace Reports.Cli.Rendering;

/// <summary>A template of either kind, compiled once and rendered any number of times, by any number of threads.</summary>
abstract class CompiledTemplate
{
    /// <summary>How the names of Word files end.</summary>
    public static readonly string[] WordEndings = [".docx", ".docm", ".dotx", ".dotm"];

    /// <summary>The names that the template uses, with kind and place.</summary>
    public abstract IEnumerable<NameUse> Names { get; }

    /// <summary>What the template prints, with what it asks around it.</summary>
    public abstract IEnumerable<PrintedText> Texts { get; }

    /// <summary>True for a file that Word opens; every other file is a text template.</summary>
    public static bool IsWord(string file) => WordEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The template; null when <paramref name="problems"/> has got errors.</summary>
    /// <param name="file">Its path: decides the kind, and stands in messages.</param>
    /// <param name="word">How a Word template is compiled; null for the engine's own choice.</param>
    public static CompiledTemplate? Compile(
        byte[] bytes, string file, DiagnosticBag problems, WordSettings? word = null) => IsWord(file)
            ? CompiledWord.Compile(bytes, file, problems, word ?? WordTemplate.DefaultSettings)
            : CompiledText.Compile(bytes, file, problems);

    /// <summary>Fills the template in.</summary>
    /// <param name="data">An object whose members are the global names.</param>
    /// <param name="output">The name of the file to make; its ending decides what a Word document calls itself.</param>
    /// <param name="resources">Where pictures named by the data come from.</param>
    public Rendered Render(Value data, RenderSettings settings, string output, IDocumentResources resources)
    {
        var content = RenderBuffers.Take();
        var result = Render(data, settings, output, resources, content);
        var bytes = result.Succeeded ? content.ToArray() : [];
        RenderBuffers.Return(content);
        return new(bytes, result.Diagnostics, result.Missing);
    }

    /// <inheritdoc cref="Render(Value, RenderSettings, string, IDocumentResources)"/>
    /// <param name="target">Receives the finished document, or the text as UTF-8; nothing when there are errors.</param>
    public abstract RenderResult Render(Value data, RenderSettings settings, string output, IDocumentResources resources, Stream target);
}

/// <summary>A template filled in, not yet written.</summary>
/// <param name="Content">The finished document, or the text as UTF-8; empty when <paramref name="Diagnostics"/> has errors.</param>
/// <param name="Missing">The names used that the data does not have.</param>
sealed record Rendered(byte[] Content, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<MissingName> Missing);

/// <summary>The next document is written where one before it was: a buffer that grows from nothing takes three times its size.</summary>
static class RenderBuffers
{
    const int MostKept = 1024 * 1024;

    // As many as were ever in use at once.
    static readonly ConcurrentBag<MemoryStream> Buffers = [];

    /// <summary>An empty buffer.</summary>
    public static MemoryStream Take()
    {
        var buffer = Buffers.TryTake(out var used) ? used : new MemoryStream();
        buffer.SetLength(0);
        return buffer;
    }

    /// <summary>Lets others write where nobody reads any more.</summary>
    public static void Return(MemoryStream buffer)
    {
        if (buffer.Capacity <= MostKept)
            Buffers.Add(buffer);
    }
}

/// <summary>Everything that keeps a template from being filled with some data: syntax, structure and names, reported in one run.</summary>
static class TemplateErrors
{
    public static IEnumerable<Diagnostic> Of(byte[] template, string file, Value data) =>
        TemplateLint.Check(template, file, LintSettings.Default with { Data = DataShape.FromValue(data) })
            .Where(finding => finding.Severity == Severity.Error);
}

sealed class CompiledWord(WordTemplate template) : CompiledTemplate
{
    public override IEnumerable<NameUse> Names => template.Names;

    public override IEnumerable<PrintedText> Texts => template.Texts;

    public static new CompiledWord? Compile(
        byte[] bytes, string file, DiagnosticBag problems, WordSettings settings) =>
        WordTemplate.Compile(bytes, file, settings, problems) is { } template ? new(template) : null;

    public override RenderResult Render(Value data, RenderSettings settings, string output, IDocumentResources resources, Stream target) =>
        template.TryRender(data, target, settings with { FileExtension = Path.GetExtension(output), Resources = resources });
}

/// <summary>A text template. Includes are found in its own folder.</summary>
sealed class CompiledText(Script script) : CompiledTemplate
{
    public override IEnumerable<NameUse> Names => script.Names;

    public override IEnumerable<PrintedText> Texts => script.Texts;

    public static CompiledText? Compile(byte[] bytes, string file, DiagnosticBag problems)
    {
        var settings = new ScriptSettings(Builtins.Library) { AutoIndent = true, Includes = new TracedIncludes(FolderResources.Beside(file)) };
        var utf8 = TextBytes.ToUtf8(bytes);
        if (TextBytes.FirstInvalid(utf8) is not null)
        {
            problems.Add(CliProblems.NotUnicode(file));
            return null;
        }

        return Script.CompileText(Encoding.UTF8.GetString(utf8), file, settings, problems) is { } script ? new(script) : null;
    }

    public override RenderResult Render(Value data, RenderSettings settings, string output, IDocumentResources resources, Stream target)
    {
        using var text = new Utf8Output();
        var context = new RenderContext(data, settings, text);
        var diagnostics = new DiagnosticBag();
        try
        {
            script.Render(context);
        }
        catch (DiagnosticException stop)
        {
            diagnostics.Add(stop.Diagnostic);
        }

        diagnostics.AddRange(context.Diagnostics);
        if (!diagnostics.HasErrors)
            target.Write(text.WrittenSpan);
        return new([.. diagnostics], context.Missing);
    }
}
