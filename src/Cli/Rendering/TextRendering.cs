using System.Text;
using Reports.Cli.Files;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Values;

namespace Reports.Cli.Rendering;

/// <summary>A text template, compiled and waiting for data. Includes are found in its own folder.</summary>
static class TextRendering
{
    public static Func<Value, RenderSettings, DiagnosticBag, Rendered?>? Compile(byte[] template, RenderJob job, DiagnosticBag problems)
    {
        var settings = new ScriptSettings(Builtins.Library) { AutoIndent = true, Includes = new FolderIncludes(job.Template) };
        if (Script.CompileText(Text(template), job.Template, settings, problems) is not { } compiled || problems.HasErrors)
            return null;

        return (data, how, found) =>
        {
            using var output = new Utf8Output();
            var context = new RenderContext(data, how, output);
            try
            {
                compiled.Render(context);
            }
            catch (DiagnosticException stop)
            {
                found.Add(stop.Diagnostic);
            }

            found.AddRange(context.Diagnostics);
            return found.HasErrors ? null : new(output.WrittenSpan.ToArray(), context.Missing);
        };
    }

    static string Text(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
}
