using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Values;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>Makes one paper in memory, with official numbers and dates; pictures are found beside the data file.</summary>
static class PaperRenderer
{
    static readonly RenderSettings Settings = new() { Culture = ScriptCulture.Vietnamese };

    public static RenderedPaper Render(DossierPaper paper, Form form, DocumentData data, SourceFolder pictures)
    {
        var rendered = form.Template.Render(data.Root, Settings, paper.Output, pictures);
        var unknown = rendered.Missing.Where(IsAMistake).Select(name => CliProblems.UnknownName(name, Severity.Error));
        return new(paper, form.Sha256, rendered.Content, data.Missing, [.. rendered.Diagnostics, .. unknown]);
    }

    // Free fields are the author's own: what the form asks for need not be there.
    static bool IsAMistake(MissingName name) => !name.Path.StartsWith("extra.", StringComparison.Ordinal);
}
