using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Runs the programs of a template over data and has the zip written when all of them came to their end.</summary>
static class PackageRenderer
{
    public static RenderResult Render(PackageProgram program, Value data, RenderSettings settings, Stream target)
    {
        var diagnostics = new DiagnosticBag();
        var missing = new List<MissingName>();
        var outputs = new Dictionary<PartProgram, PartOutput>(program.Programs.Count, ReferenceEqualityComparer.Instance);
        foreach (var part in program.Programs)
            outputs.Add(part, new PartOutput(part));
        using var state = new RenderState(program, settings.Resources);
        try
        {
            foreach (var part in program.Programs.Where(part => !part.IsLast))
                Write(part);
            program.Settings.Add(state);
            foreach (var part in program.Programs.Where(part => part.IsLast))
                Write(part);
            if (!diagnostics.HasErrors)
                DocumentWriter.Write(program, outputs, state, target, settings.FileExtension);
        }
        catch (DiagnosticException stop)
        {
            diagnostics.AddRange(stop.Diagnostics);
        }
        finally
        {
            foreach (var output in outputs.Values)
                output.Dispose();
        }

        return new RenderResult(diagnostics, missing);

        void Write(PartProgram part)
        {
            state.Begin(part.Name);
            var context = new RenderContext(data, settings, outputs[part].Output, state);
            try
            {
                part.Script.Render(context);
            }
            finally
            {
                diagnostics.AddRange(context.Diagnostics);
                missing.AddRange(context.Missing);
            }
        }
    }
}
