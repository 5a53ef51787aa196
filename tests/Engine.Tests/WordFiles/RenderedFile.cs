using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Validation.Soundness;
using Reports.Engine.Tests.Printing;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>A document that a test rendered; it is sound, or the test has failed.</summary>
sealed class RenderedFile
{
    RenderedFile(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public XElement Body => Part("word/document.xml").Element(W.Body)!;

    /// <summary>The paragraphs of the body, tables included, a line each.</summary>
    public string Text => string.Join('\n', Body.Descendants(W.Paragraph).Select(TextOf));

    /// <summary>Renders a template over data.</summary>
    public static RenderedFile Of(
        WordFile template, string json, WordSettings? settings = null, IDocumentResources? resources = null, RenderSettings? render = null)
    {
        var (bytes, result) = Render(template, json, settings, resources, render);
        result.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        var optimal = (settings ?? WordTemplate.DefaultSettings) with { Compression = CompressionLevel.Optimal };
        SameParts(bytes, Render(template, json, optimal, resources, render).Bytes);
        return Sound(bytes);
    }

    /// <summary>Renders a document that was rendered already, as a template over further data.</summary>
    public static RenderedFile Again(RenderedFile first, string json, IDocumentResources? resources = null)
    {
        var (bytes, result) = Render(first.Bytes, json, null, resources, null);
        result.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return Sound(bytes);
    }

    /// <summary>The errors that compiling or rendering ends with.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(
        WordFile template, string json, WordSettings? settings = null, IDocumentResources? resources = null, RenderSettings? render = null)
    {
        var (bytes, result) = Render(template, json, settings, resources, render);
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            bytes.Should().BeEmpty("nothing is written when there is an error");
        return errors;
    }

    /// <summary>A finished document of any origin; it is sound, or the test fails.</summary>
    public static RenderedFile Sound(byte[] bytes)
    {
        DocumentSoundness.Check(bytes, "test.docx").Should().BeEmpty();
        RenderedFiles.Add(bytes);
        return new RenderedFile(bytes);
    }

    public IReadOnlyList<string> PartNames => [.. FinishedFile.Entries(Bytes).Select(entry => entry.Name)];

    public XElement Part(string name) => FinishedFile.Part(Bytes, name);

    /// <summary>The visible words of a paragraph, text boxes left out.</summary>
    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e.Ancestors(W.Paragraph).First() == paragraph)
        .Select(e => e.Name == W.Text ? e.Value : e.Name == W.Tab && e.Parent!.Name == W.Run ? "⇥" : e.Name == W.Break ? "↵" : ""));

    // However hard a document is compressed, it says the same.
    static void SameParts(byte[] one, byte[] other)
    {
        var (left, right) = (Parts(one), Parts(other));
        left.Keys.Should().Equal(right.Keys);
        foreach (var (name, bytes) in left)
            bytes.AsSpan().SequenceEqual(right[name]).Should().BeTrue(name);
    }

    static SortedDictionary<string, byte[]> Parts(byte[] file)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            entry.Crc32.Should().Be(Crc32.Append(0, bytes.ToArray()), entry.FullName);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }

    static (byte[] Bytes, RenderResult Result) Render(
        WordFile template, string json, WordSettings? settings, IDocumentResources? resources, RenderSettings? render) =>
        Render(template.Bytes(), json, settings, resources, render);

    static (byte[] Bytes, RenderResult Result) Render(
        byte[] template, string json, WordSettings? settings, IDocumentResources? resources, RenderSettings? render)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = WordTemplate.Compile(template, "test.docx", settings ?? WordTemplate.DefaultSettings, diagnostics);
        if (compiled is null)
            return ([], new RenderResult(diagnostics, []));
        var output = new MemoryStream();
        var data = JsonValues.Read(Encoding.UTF8.GetBytes(json), "data.json", diagnostics);
        var result = compiled.TryRender(data, output, (render ?? RenderSettings.Lenient) with { Resources = resources });
        return (output.ToArray(), result with { Diagnostics = [.. diagnostics, .. result.Diagnostics] });
    }
}
