using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Tests.Scripting;

/// <summary>Compiles and renders text templates; what is wrong comes back as text too.</summary>
static class TextTemplates
{
    public static readonly ScriptSettings Everything = new(Builtins.Library)
    {
        AutoIndent = true,
        Includes = new FewTemplates(),
        Evaluation = true,
    };

    public static readonly RenderSettings Careful = RenderSettings.Lenient with { Limits = new RenderLimits { LoopSteps = 1000 } };

    /// <summary>The output, or <c>! CODE line:column</c> for every error.</summary>
    public static string Outcome(string template, string data, RenderSettings? settings = null, bool usesPlan = true)
    {
        var diagnostics = new DiagnosticBag();
        var script = Script.CompileText(template, "t", Everything with { UsesPlan = usesPlan }, diagnostics);
        if (script is null)
            return string.Join(' ', diagnostics.Select(Shown));

        try
        {
            return Rendered(script, DataOf(data), settings ?? Careful);
        }
        catch (DiagnosticException exception)
        {
            return Shown(exception.Diagnostic);
        }
    }

    public static Script Compiled(string template) => Script.CompileText(template, "t", Everything, [])!;

    public static string Rendered(Script script, Value data, RenderSettings settings)
    {
        using var output = new Utf8Output();
        script.Render(new RenderContext(data, settings, output));
        return output.ToString();
    }

    public static Value DataOf(string json) => JsonValues.Read(Encoding.UTF8.GetBytes(json), "data.json", []);

    /// <summary>The error that a template runs into.</summary>
    public static Diagnostic Failure(string template, string data = "{}", RenderSettings? settings = null)
    {
        var render = () => Rendered(Compiled(template), DataOf(data), settings ?? Careful);
        return render.Should().Throw<DiagnosticException>().Which.Diagnostic;
    }

    public static string Shown(Diagnostic diagnostic) =>
        diagnostic.Location is TextLocation place ? $"! {diagnostic.Code} {place.Line}:{place.Column}" : $"! {diagnostic.Code}";

    /// <summary>The templates that the cases include.</summary>
    sealed class FewTemplates : IDocumentResources
    {
        public byte[]? Find(string name) => TextOf(name) is { } text ? Encoding.UTF8.GetBytes(text) : null;

        static string? TextOf(string name) => name switch
        {
            "chao" => "Xin chào {{ name }}!",
            "tham_so" => "{{ $1 }}-{{ $.ten }}-{{ $ten }}",
            "hai_dong" => "dòng 1\ndòng 2",
            "sai" => "{{ if }}",
            "lap" => "{{ include 'lap' }}",
            "dem" => "{{ n = n + 1 }}{{ n }}",
            "tra_ve" => "a{{ ret }}b",
            _ => null,
        };
    }
}
