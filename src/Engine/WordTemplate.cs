using Reports.Engine.Compiling;
using Reports.Engine.Contents;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine;

/// <summary>A Word template, compiled. Immutable and thread-safe: compiled once, rendered any number of times.</summary>
public sealed class WordTemplate
{
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
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="settings">What the template may use.</param>
    /// <param name="diagnostics">Receives everything there is to repair, not only the first thing.</param>
    /// <returns>The template; null when <paramref name="diagnostics"/> has errors.</returns>
    public static WordTemplate? Compile(byte[] bytes, string file, WordSettings settings, DiagnosticBag diagnostics)
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

    /// <summary>Renders one document. Nothing is written to <paramref name="target"/> unless all of it can be.</summary>
    /// <param name="data">An object whose members are the template's global names.</param>
    /// <param name="settings">
    /// Culture, clock, limits, missing names. With <see cref="MissingNames.Keep"/> the template is compiled again for the data:
    /// conditions and loops over what the data lacks stay as tags, whole, for a second render.
    /// </param>
    /// <param name="target">Receives the finished file.</param>
    /// <param name="ending">
    /// The ending of the file's name, such as <c>.docx</c>: it decides what the document calls itself. Null keeps the template's kind.
    /// </param>
    /// <param name="resources">Where pictures named by the data come from; null when there are none outside of the data.</param>
    public RenderResult Render(
        Value data, RenderSettings settings, Stream target, string? ending = null, IResources? resources = null) =>
        _macros is not null && !ContentTypes.AllowsMacros(ContentTypes.ForEnding(_package.Main.ContentType, ending))
            ? new RenderResult([PackageProblems.Macros(_package.File, _macros.Name)], [])
        : settings.MissingNames == MissingNames.Keep
            ? RenderFirst(new FirstPass(data.AsObject() ?? []), data, settings, target, ending, resources)
            : PackageRenderer.Render(_program, data, settings, target, ending, resources);

    RenderResult RenderFirst(
        FirstPass pass, Value data, RenderSettings settings, Stream target, string? ending, IResources? resources)
    {
        var found = new DiagnosticBag();
        var program = PackageCompiler.Compile(_package, _settings, found, pass);
        if (found.HasErrors)
            return new RenderResult(found, pass.Missing);
        var result = PackageRenderer.Render(program, data, settings, target, ending, resources);
        return result with { Diagnostics = [.. found, .. result.Diagnostics], Missing = [.. pass.Missing, .. result.Missing] };
    }

    /// <summary>The compiled program as text, for people and tests.</summary>
    public override string ToString() =>
        string.Concat(_program.Programs.Select(part => $"## {part.Name}\n{part.Listing}"));
}
