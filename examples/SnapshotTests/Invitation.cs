using System.Runtime.CompilerServices;
using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace SnapshotTests;

/// <summary>The invitation of examples/bieu-mau, filled with data of a test.</summary>
static class Invitation
{
    static readonly WordTemplate Template = Compile();

    /// <summary>The finished document, to be read from its beginning.</summary>
    public static Stream With(string json)
    {
        var problems = new DiagnosticBag();
        var data = JsonValues.Read(System.Text.Encoding.UTF8.GetBytes(json), "data.json", problems);
        var document = new MemoryStream();
        var result = Template.Render(data, RenderSettings.Default, document);
        problems.AddRange(result.Diagnostics);
        problems.Should().BeEmpty();
        document.Position = 0;
        return document;
    }

    static WordTemplate Compile()
    {
        var problems = new DiagnosticBag();
        var file = Path.GetFullPath(Path.Combine(Here(), "..", "bieu-mau", "forms", "giay-moi.docx"));
        var template = WordTemplate.Compile(File.ReadAllBytes(file), file, WordTemplate.DefaultSettings, problems);
        problems.Should().BeEmpty();
        return template!;
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
