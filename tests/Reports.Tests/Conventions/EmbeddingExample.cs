using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Tests.Conventions;

/// <summary>What README.md tells engineers to write: the usings above, then the lines between the marks.</summary>
static class EmbeddingExample
{
    public static void Run(string[] args)
    {
        // README begins
        var (form, json) = (args[0], args[1]);
        var problems = new DiagnosticBag();
        var template = WordTemplate.Compile(File.ReadAllBytes(form), form, WordTemplate.DefaultSettings, problems);
        var data = JsonValues.Read(File.ReadAllBytes(json), json, problems);
        if (template is null || problems.HasErrors)
            throw new InvalidDataException(string.Join('\n', problems));

        using var output = new MemoryStream();
        var result = template.Render(data, RenderSettings.Default, output);
        if (!result.Succeeded)
            throw new InvalidDataException(string.Join('\n', result.Diagnostics));

        File.WriteAllBytes(args[2], output.ToArray());
        foreach (var missing in result.Missing)
            Console.WriteLine($"{missing.Location}: no {missing.Path} in the data");
        // README ends
    }
}
