using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Tests.Conventions;

/// <summary>What README.md tells engineers to write; the lines between the marks stand there as they are here.</summary>
static class EmbeddingExample
{
    public static void Run(string form, string json, Stream output)
    {
        // README begins
        var problems = new DiagnosticBag();
        var template = WordTemplate.Compile(File.ReadAllBytes(form), form, WordSettings.Default, problems);
        var data = JsonValues.Read(File.ReadAllBytes(json), json, problems);
        if (template is null || problems.HasErrors)
            throw new InvalidDataException(string.Join('\n', problems));

        var result = template.Render(data, RenderSettings.Default, output);
        foreach (var missing in result.Missing)
            Console.WriteLine($"{missing.Location}: no {missing.Path} in the data");
        // README ends
    }
}
