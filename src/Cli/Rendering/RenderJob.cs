using Reports.Cli.Pdf;
using Reports.Engine.Files;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Cli.Rendering;

/// <summary>One template, one data file, one result.</summary>
/// <param name="Output">The file to write; null for standard output.</param>
sealed record RenderJob(string Template, string Data, string? Output)
{
    public WordSettings Word { get; init; } = WordTemplate.DefaultSettings;

    /// <summary>The job; a Word document without a name gets that of its data, beside it.</summary>
    public static RenderJob Of(string template, string data, string? output)
    {
        var ending = Path.GetExtension(template).EndsWith("m", StringComparison.OrdinalIgnoreCase) ? ".docm" : ".docx";
        // What came from standard input goes to standard output.
        var named = output ?? (CompiledTemplate.IsWord(template) && data != NamedFiles.StandardInput ? Path.ChangeExtension(data, ending) : null);
        return new(template, data, named is NamedFiles.StandardInput or null ? null : named);
    }

    public bool IsPdf => Output is not null && CompiledTemplate.IsWord(Template) && Ending == ".pdf";

    /// <summary>True when the result's name says that it is something else; what has no ending, such as <c>/dev/stdout</c>, says nothing.</summary>
    public bool HasForeignEnding => Output is not null && (CompiledTemplate.IsWord(Template)
        ? !IsPdf && !CompiledTemplate.IsWord(Output) && !RegularFile.IsDeviceName(Output)
        : CompiledTemplate.IsWord(Output) || Ending == ".pdf");

    /// <summary>True when a Word document goes to standard output, which is for a program or a file and not for eyes.</summary>
    public bool IsWordOnOutput => Output is null && CompiledTemplate.IsWord(Template);

    string Ending => Path.GetExtension(Output ?? "").ToLowerInvariant();

    /// <summary>The source that the result would replace; null when it replaces none.</summary>
    public string? Overwrites => Output is { } output
        ? new[] { Template, Data }.FirstOrDefault(source => Path.GetFullPath(source) == Path.GetFullPath(output))
        : null;

    /// <summary>The result in memory; null when <paramref name="problems"/> has errors. Template and data are both looked at.</summary>
    public Rendered? Render(RenderSettings settings, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var source = InputFile.Read(Template, found);
        var template = source is null ? null : CompiledTemplate.Compile(source, Template, found, Word);
        var data = InputFile.Read(Data, problems) is { } bytes ? Members(bytes, problems) : default;
        // Where names count too, the wrong names of a template with errors are reported in the same run.
        var tellsNames = source is not null && template is null && settings.MissingNames == MissingNames.Error && !data.IsNull;
        problems.AddRange(tellsNames ? TemplateErrors.Of(source!, Template, data) : found);
        if (template is null || problems.HasErrors)
            return null;

        var rendered = template.Render(data, settings, IsPdf ? Template : Output ?? Template, NearbyFiles.Of(Template, Data));
        problems.AddRange(rendered.Diagnostics);
        return rendered;
    }

    Value Members(byte[] bytes, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var data = JsonValues.Read(bytes, Data, found);
        if (!found.HasErrors && data.AsObject() is null)
            found.Add(CliProblems.NotAnObject(Data));
        problems.AddRange(found);
        return found.HasErrors ? default : data;
    }

    /// <summary>Writes the result to its file or to standard output.</summary>
    /// <returns>What went wrong; null when it is written.</returns>
    public Diagnostic? Write(byte[] content, Session session)
    {
        if (Output is null)
        {
            session.Surroundings.WriteBytes(content);
            return null;
        }

        if (IsPdf)
        {
            if (PdfFiles.Convert(content, Output, session, out var unmade) is not { } pdf)
                return unmade;
            content = pdf;
        }

        if (OutputFile.Write(Output, content) is { } problem)
            return problem;
        session.Error.WriteLine(session.Say(CliTexts.Written(Output)));
        return null;
    }
}

/// <summary>The files beside a Word template and beside its data.</summary>
/// <remarks>
/// A part that a form includes belongs to the form: it is looked for beside the template first. Parts that the data brings along
/// lie beside the data, as its pictures do; a picture beside the template never takes their place.
/// </remarks>
sealed class NearbyFiles(FolderResources template, IDocumentResources data) : IDocumentResources
{
    /// <summary>The files beside these two.</summary>
    public static NearbyFiles Of(string template, string data) => new(FolderResources.Beside(template), FolderResources.Beside(data));

    public byte[]? Find(string name) => (CompiledTemplate.IsWord(name) ? template.Find(name) : null) ?? data.Find(name);
}
