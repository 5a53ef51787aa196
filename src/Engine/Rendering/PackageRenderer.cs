using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Programs;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Rendering;

/// <summary>Runs the programs of a template over data and writes the zip: same input, same bytes.</summary>
static class PackageRenderer
{
    public static RenderResult Render(
        PackageProgram program, Value data, RenderSettings settings, Stream target, string? ending)
    {
        var diagnostics = new DiagnosticBag();
        var missing = new List<MissingName>();
        var outputs = new List<Utf8Output>();
        try
        {
            var state = new RenderState(program.Ids);
            foreach (var part in program.Parts)
            {
                var output = new Utf8Output();
                outputs.Add(output);
                var context = new RenderContext(data, settings, output, state);
                part.Script.Render(context);
                diagnostics.AddRange(context.Diagnostics);
                missing.AddRange(context.Missing);
            }

            Write(program, outputs, target, ending);
        }
        catch (DiagnosticException stop)
        {
            diagnostics.Add(stop.Diagnostic);
        }
        finally
        {
            foreach (var output in outputs)
                output.Dispose();
        }

        return new RenderResult(diagnostics, missing);
    }

    static void Write(PackageProgram program, List<Utf8Output> outputs, Stream target, string? ending)
    {
        var zip = new ZipWriter(target);
        zip.Write(program.Types.GetValueOrDefault(ending?.ToLowerInvariant() ?? "") ?? program.Types[""]);
        var next = 0;
        foreach (var entry in program.Entries)
        {
            if (entry is not null)
                zip.Write(entry);
            else
                zip.Write(program.Parts[next].Name, outputs[next++].WrittenSpan, program.Compression);
        }

        zip.Finish();
    }
}
