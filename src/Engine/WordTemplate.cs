using System.Diagnostics.CodeAnalysis;
using Reports.Engine.Compiling;
using Reports.Engine.Contents;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine;

/// <summary>A Word template, compiled. Immutable and thread-safe: loaded once, rendered any number of times.</summary>
public sealed partial class WordTemplate
{
    const string Unnamed = "template.docx";

    readonly PackageProgram _program;
    readonly WordPackage _package;
    readonly WordSettings _settings;

    readonly PackagePart? _macros;

    WordTemplate(PackageProgram program, WordPackage package, WordSettings settings) =>
        (_program, _package, _settings, _macros) = (program, package, settings, package.Parts.FirstOrDefault(ContentTypes.IsMacros));

    /// <summary>Scriban's functions and ours, no includes, the usual limits.</summary>
    public static WordSettings DefaultSettings { get; } = new(new ScriptSettings(WordLibrary.Functions));

    /// <summary>The names that the template uses, with kind and place, part by part.</summary>
    public IEnumerable<NameUse> Names => _program.Programs.SelectMany(part => part.Script.Names);

    /// <summary>What the template prints, with what it asks around it, part by part.</summary>
    internal IEnumerable<PrintedText> Texts => _program.Programs.SelectMany(part => part.Script.Texts);

    /// <summary>Reads a <c>.docx</c>, <c>.docm</c>, <c>.dotx</c> or <c>.dotm</c> and compiles its tags.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    /// <exception cref="DiagnosticException">The template is wrong; says everything there is to repair, not only the first thing.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WordTemplate Load(string path, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Load(File.ReadAllBytes(path), path, settings);
    }

    /// <inheritdoc cref="Load(string, WordSettings?)"/>
    /// <param name="stream">The template from where the stream stands to its end; stays open.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    public static WordTemplate Load(Stream stream, string name = Unnamed, WordSettings? settings = null) =>
        TryLoad(stream, out var template, out var findings, name, settings) ? template : throw new DiagnosticException(findings);

    /// <inheritdoc cref="Load(string, WordSettings?)"/>
    /// <param name="bytes">The template; not changed.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    public static WordTemplate Load(byte[] bytes, string name = Unnamed, WordSettings? settings = null) =>
        TryLoad(bytes, out var template, out var findings, name, settings) ? template : throw new DiagnosticException(findings);

    /// <summary>Reads and compiles a template, or says what there is to repair.</summary>
    /// <param name="path">The file.</param>
    /// <param name="template">The template; null when there are errors.</param>
    /// <param name="findings">Errors and warnings, each with its place.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    /// <returns>True when there is a template.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryLoad(string path, [NotNullWhen(true)] out WordTemplate? template, out IReadOnlyList<Diagnostic> findings, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryLoad(File.ReadAllBytes(path), out template, out findings, path, settings);
    }

    /// <inheritdoc cref="TryLoad(string, out WordTemplate?, out IReadOnlyList{Diagnostic}, WordSettings?)"/>
    /// <param name="stream">The template from where the stream stands to its end; stays open.</param>
    /// <param name="template">The template; null when there are errors.</param>
    /// <param name="findings">Errors and warnings, each with its place.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    public static bool TryLoad(
        Stream stream, [NotNullWhen(true)] out WordTemplate? template, out IReadOnlyList<Diagnostic> findings, string name = Unnamed, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var limits = (settings ?? DefaultSettings).Limits;
        if (DocumentReader.ReadAll(stream, limits.FileBytes) is { } bytes)
            return TryLoad(bytes, out template, out findings, name, settings);
        (template, findings) = (null, [PackageProblems.FileTooLarge(name, limits.FileBytes)]);
        return false;
    }

    /// <inheritdoc cref="TryLoad(string, out WordTemplate?, out IReadOnlyList{Diagnostic}, WordSettings?)"/>
    /// <param name="bytes">The template; not changed.</param>
    /// <param name="template">The template; null when there are errors.</param>
    /// <param name="findings">Errors and warnings, each with its place.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="settings">What the template may use; null for <see cref="DefaultSettings"/>.</param>
    public static bool TryLoad(
        byte[] bytes, [NotNullWhen(true)] out WordTemplate? template, out IReadOnlyList<Diagnostic> findings, string name = Unnamed, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        var found = new DiagnosticBag();
        template = Compile(bytes, name, settings ?? DefaultSettings, found);
        findings = found;
        return template is not null;
    }

    /// <summary>The compiled program as text, for people and tests.</summary>
    public override string ToString() =>
        string.Concat(_program.Programs.Select(part => $"## {part.Name}\n{Listing.Of(part.Segments)}"));

    /// <summary>Compiles a template; null when <paramref name="diagnostics"/>, which takes everything there is to repair, has errors.</summary>
    internal static WordTemplate? Compile(byte[] bytes, string file, WordSettings settings, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var package = PackageReader.Read(bytes, file, settings.Limits, found);
        if (package is not null)
        {
            package = Signatures.Without(package, settings.Limits, found);
            found.AddRange(OutsideSources.Remote(package, settings.Limits));
        }

        var program = package is null || found.HasErrors ? null : PackageCompiler.Compile(package, settings, found);
        diagnostics.AddRange(found.Distinct());
        return program is null || found.HasErrors ? null : new WordTemplate(program, package!, settings);
    }
}
