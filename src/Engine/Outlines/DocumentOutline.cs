using Reports.Engine.Outlines.Reading;

namespace Reports.Engine.Outlines;

/// <summary>A finished Word document as text that a person can read and a test can compare.</summary>
/// <remarks>
/// Shows what a reader of the paper would notice and what breaks silently; does not change with ids, run splits,
/// spelling marks, part names, the zip, or the spelling of the XML. The format is described in docs/outline.md.
/// Immutable and thread-safe.
/// </remarks>
public sealed class DocumentOutline
{
    /// <summary>The version of the format; it grows when the same document would print differently.</summary>
    public const int Version = 1;

    internal DocumentOutline(IReadOnlyList<OutlinePart> parts) => Parts = parts;

    /// <summary>Body, headers, footers, footnotes, endnotes, comments, styles, settings, properties; empty ones are left out.</summary>
    internal IReadOnlyList<OutlinePart> Parts { get; }

    /// <summary>The outline of a document.</summary>
    /// <param name="path">A .docx, .docm, .dotx or .dotm.</param>
    /// <exception cref="DiagnosticException">The file is no Word document, is damaged or asks too much of the machine.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DocumentOutline Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(File.ReadAllBytes(path), path);
    }

    /// <inheritdoc cref="Of(string)"/>
    /// <param name="docx">The document.</param>
    /// <param name="fileName">Its name, for messages.</param>
    public static DocumentOutline Of(Stream docx, string fileName = "document.docx")
    {
        var problems = new DiagnosticBag();
        return Of(DocumentReader.Open(docx, fileName, problems), problems);
    }

    /// <inheritdoc cref="Of(Stream, string)"/>
    public static DocumentOutline Of(byte[] docx, string fileName = "document.docx")
    {
        var problems = new DiagnosticBag();
        return Of(DocumentReader.Open(docx, fileName, problems), problems);
    }

    /// <summary>The outline as text, lines ended by <c>\n</c>; the first line is <c>outline 1</c>.</summary>
    public override string ToString() => OutlineText.Print(this);

    /// <summary>The same as indented JSON.</summary>
    public string ToJson() => OutlineJson.Print(this);

    static DocumentOutline Of(ReadDocument? package, DiagnosticBag problems) =>
        package is null || problems.HasErrors
            ? throw new DiagnosticException(problems.First(p => p.Severity == Severity.Error))
            : new DocumentOutline(OutlineReader.Read(package));
}

/// <summary>One part of an outline.</summary>
/// <param name="Name">What it is, not what its file is called: <c>body</c>, <c>header of section 1</c>, <c>footnotes</c>.</param>
sealed record OutlinePart(string Name, IReadOnlyList<OutlineBlock> Blocks);
