using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Values;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>Makes one paper in memory: official numbers and dates, and the day of the paper for a clock.</summary>
static class PaperRenderer
{
    public static RenderedPaper Render(DossierPaper paper, Form form, DocumentData data)
    {
        using var content = new MemoryStream();
        var settings = new RenderSettings { Culture = ScriptCulture.Vietnamese };
        var result = form.Template.Render(data.Root, settings, content, ".docx");
        var unknown = result.Missing.Where(IsAMistake).Select(name => CliProblems.UnknownName(name, Severity.Error));
        return new(paper, form.Sha256, result.Succeeded ? content.ToArray() : [], data.Missing, [.. result.Diagnostics, .. unknown]);
    }

    // Free fields are the author's own: what the form asks for need not be there.
    static bool IsAMistake(MissingName name) => !name.Path.StartsWith("extra.", StringComparison.Ordinal);
}
