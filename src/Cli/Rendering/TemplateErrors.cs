using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Linting;
using Reports.Engine.Shapes;

namespace Reports.Cli.Rendering;

/// <summary>Everything that keeps a template from being filled with some data: syntax, structure and names, told in one run.</summary>
static class TemplateErrors
{
    /// <param name="template">The template's bytes.</param>
    /// <param name="file">Its path.</param>
    /// <param name="data">What it was to be filled with.</param>
    public static IEnumerable<Diagnostic> Of(byte[] template, string file, Value data) =>
        TemplateLint.Check(template, file, LintSettings.Default with { Data = DataShape.FromValue(data) })
            .Where(finding => finding.Severity == Severity.Error);
}
