using System.Text;
using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Cli.Rendering;

/// <summary>A text template. Includes are found in its own folder.</summary>
sealed class CompiledText(Script script) : CompiledTemplate
{
    public override IEnumerable<NameUse> Names => script.Names;

    public static CompiledText? Compile(byte[] bytes, string file, DiagnosticBag problems)
    {
        var settings = new ScriptSettings(Builtins.Library) { AutoIndent = true, Includes = new TracedIncludes(SourceFolder.Of(file)) };
        var utf8 = TextBytes.ToUtf8(bytes);
        if (TextBytes.FirstInvalid(utf8) is not null)
        {
            problems.Add(CliProblems.NotUnicode(file));
            return null;
        }

        return Script.CompileText(Encoding.UTF8.GetString(utf8), file, settings, problems) is { } script ? new(script) : null;
    }

    public override Rendered Render(Value data, RenderSettings settings, string output, IResources resources)
    {
        using var text = new Utf8Output();
        var context = new RenderContext(data, settings, text);
        var diagnostics = new DiagnosticBag();
        try
        {
            script.Render(context);
        }
        catch (DiagnosticException stop)
        {
            diagnostics.Add(stop.Diagnostic);
        }

        diagnostics.AddRange(context.Diagnostics);
        return new(diagnostics.HasErrors ? [] : text.WrittenSpan.ToArray(), [.. diagnostics], context.Missing);
    }
}
