using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Rendering;

/// <summary>The behaviour of Word templates, written down in document-cases.txt.</summary>
public sealed class DocumentCases
{
    public static TheoryData<string> Names => new(Cases.Keys);

    static readonly Dictionary<string, string[]> Cases = Read();

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name)
    {
        var (data, template, expected) = (Cases[name][0], Cases[name][1], Cases[name][2]);
        Render(data, template).Should().Be(expected);
    }

    static string Render(string data, string template)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = WordTemplate.Compile(Notation.File(template), "test.docx", WordTemplate.DefaultSettings, diagnostics);
        if (compiled is null)
            return string.Join('\n', diagnostics.Where(d => d.Severity == Severity.Error).Select(Finding));

        var output = new MemoryStream();
        var values = JsonValues.Read(Encoding.UTF8.GetBytes(data), "data.json", diagnostics);
        var result = compiled.TryRender(values, output, RenderSettings.Lenient);
        result.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return Notation.Text(RenderedFile.Sound(output.ToArray()).Bytes);
    }

    static string Finding(Diagnostic diagnostic) => diagnostic.Location is WordLocation place
        ? $"! {diagnostic.Code} {(place with { Text = "" }).In(Language.English).Replace("test.docx, ", "")}"
        : $"! {diagnostic.Code}";

    static Dictionary<string, string[]> Read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Rendering", "document-cases.txt");
        return File.ReadAllText(file).Split("\n=== ").Skip(1)
            .Select(text => text.Split('\n', 2))
            .ToDictionary(parts => parts[0], parts => Parts(parts[1]));
    }

    // The empty line before the next case belongs to the file, not to the case.
    static string[] Parts(string text) => (text.EndsWith("\n\n") ? text[..^2] : text.TrimEnd('\n')).Split("\n---\n") is
        [_, _, _] parts ? parts : throw new InvalidDataException(text);
}
