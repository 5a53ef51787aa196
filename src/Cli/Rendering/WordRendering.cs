using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Values;

namespace Reports.Cli.Rendering;

/// <summary>A Word template, compiled and waiting for data.</summary>
static class WordRendering
{
    public static Func<Value, RenderSettings, DiagnosticBag, Rendered?>? Compile(byte[] template, RenderJob job, DiagnosticBag problems)
    {
        if (WordTemplate.Compile(template, job.Template, WordSettings.Default, problems) is not { } compiled)
            return null;

        return (data, settings, found) =>
        {
            using var content = new MemoryStream();
            var result = compiled.Render(data, settings, content, Path.GetExtension(job.Output ?? job.Template));
            found.AddRange(result.Diagnostics);
            return result.Succeeded ? new(content.ToArray(), result.Missing) : null;
        };
    }
}
