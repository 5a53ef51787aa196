using Reports.Engine.Compiling;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Inspection;

/// <summary>Reads a template of either kind for those who want to know about it rather than render it.</summary>
static class TemplateReading
{
    static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: false);

    /// <summary>True for what is meant to be a Word file: by its ending, or by what it begins with.</summary>
    public static bool IsWord(ReadOnlySpan<byte> bytes, string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".docm" or ".dotx" or ".dotm" or ".doc" or ".dot"
        || bytes.StartsWith("PK\u0003\u0004"u8)
        || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>A Word template; null, with the reasons, when it is no package to speak of.</summary>
    public static ReadTemplate? Word(
        byte[] bytes, string file, WordSettings settings, DiagnosticBag diagnostics, IDocumentResources? resources = null)
    {
        var found = new DiagnosticBag();
        var package = PackageReader.Read(bytes, file, settings.Limits, found);
        var view = package is null ? null : DocumentReader.Open(package, bytes, settings.Limits, found);
        diagnostics.AddRange(found.Distinct());
        if (package is null || view is null)
            return null;

        // Each part is a template of its own, with loops that end where it ends.
        var tags = new List<ReadTag>();
        var uses = new List<NameUse>();
        foreach (var code in FlatTemplate.Code(package, settings, resources))
            Add(code, settings.Script, tags, uses, diagnostics);
        return new ReadTemplate(file, tags, uses, view);
    }

    public static ReadTemplate Text(byte[] bytes, string file, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        var tags = new List<ReadTag>();
        var uses = new List<NameUse>();
        var source = Decode(bytes);
        Add(TextTags.Find(source, file, settings.Encoder).ToList(), settings, tags, uses, diagnostics);
        return new ReadTemplate(file, tags, uses, null);
    }

    /// <summary>The text of a template file; a byte order mark is no part of it.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    static void Add(
        IReadOnlyList<CodeSegment> code, ScriptSettings settings, List<ReadTag> tags, List<NameUse> uses, DiagnosticBag diagnostics)
    {
        tags.AddRange(code.Select(segment => new ReadTag(segment.Code, segment.Origin.At(LeadingSpaces(segment.Code), 0))));
        var segments = CodeHealing.Heal(code, settings, diagnostics);
        if (Script.Compile(segments, settings, new DiagnosticBag()) is { } script)
            uses.AddRange(script.Names.SelectMany(use => ChartColumns.Of(use, tags).Prepend(use)));
    }

    static int LeadingSpaces(string code) => code.Length - code.AsSpan().TrimStart().Length;
}

/// <summary>A template as a person reads it: its tags from top to bottom, and the names they use, however much is wrong with it.</summary>
/// <param name="Tags">Every tag, in reading order.</param>
/// <param name="Uses">Every use of a name of the data, loop variables followed back to their lists.</param>
/// <param name="Package">The Word file; null for a text template.</param>
sealed record ReadTemplate(
    string File,
    IReadOnlyList<ReadTag> Tags,
    IReadOnlyList<NameUse> Uses,
    Word.ReadDocument? Package);

/// <summary>The code of one tag and where it stands.</summary>
/// <param name="Code">What stands between the braces, autocorrection undone.</param>
/// <param name="Location">The place of the code's first character that is no space; in Word, of the tag.</param>
sealed record ReadTag(string Code, Location Location);

/// <summary>A name that a template uses.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kind">What the template takes it for.</param>
/// <param name="IsOptional">True when every use reckons with its absence.</param>
/// <param name="Places">Where it is used, each place once; none for an object of which only members are used.</param>
sealed record TemplateName(string Path, DataKind Kind, bool IsOptional, IReadOnlyList<Location> Places);
