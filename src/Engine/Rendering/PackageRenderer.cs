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
        PackageProgram program, Value data, RenderSettings settings, Stream target, string? ending, IResources? resources)
    {
        var diagnostics = new DiagnosticBag();
        var missing = new List<MissingName>();
        var outputs = new List<Utf8Output>();
        try
        {
            var state = new RenderState(program.Ids, resources);
            foreach (var part in program.Programs)
            {
                state.Enter(part.Name);
                var output = new Utf8Output();
                outputs.Add(output);
                var context = new RenderContext(data, settings, output, state);
                part.Script.Render(context);
                diagnostics.AddRange(context.Diagnostics);
                missing.AddRange(context.Missing);
            }

            if (!diagnostics.HasErrors)
                Write(program, outputs, state, target, ending);
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

    static void Write(
        PackageProgram program, List<Utf8Output> outputs, RenderState state, Stream target, string? ending)
    {
        var zip = new ZipWriter(target);
        zip.Write(program.Types.For(ending, state.Media.All.Select(part => part.Format)));
        var relationships = ChangedRelationships(program, state);
        var next = 0;
        foreach (var entry in program.Entries)
        {
            if (entry.Program is not null)
                zip.Write(entry.Part.Name, outputs[next++].WrittenSpan, program.Compression);
            else if (relationships.Remove(entry.Part.Name, out var added))
                zip.Write(entry.Part.Name, added.With(entry.Part.Bytes), program.Compression);
            else
                zip.Write(entry.Packed!);
        }

        foreach (var (name, added) in relationships.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            zip.Write(name, added.With(null), program.Compression);
        foreach (var media in state.Media.All)
            zip.Write(media.Name, media.Bytes, program.Compression);
        zip.Finish();
    }

    // By the name of the relationships part; parts that gained none keep what the template has.
    static Dictionary<string, AddedRelationships> ChangedRelationships(PackageProgram program, RenderState state) => program.Entries
        .Where(entry => state.Relationships.TryGetValue(entry.Part.Name, out var added) && !added.IsEmpty)
        .ToDictionary(entry => entry.Part.RelationshipsName, entry => state.Relationships[entry.Part.Name]);
}
