using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Cli.Rendering;

/// <summary>A Word template.</summary>
sealed class CompiledWord(WordTemplate template) : CompiledTemplate
{
    public override IEnumerable<NameUse> Names => template.Names;

    public static new CompiledWord? Compile(
        byte[] bytes, string file, DiagnosticBag problems, WordSettings settings) =>
        WordTemplate.Compile(bytes, file, settings, problems) is { } template ? new(template) : null;

    public override Rendered Render(Value data, RenderSettings settings, string output, IResources resources)
    {
        using var content = new MemoryStream();
        var result = template.Render(data, settings, content, Path.GetExtension(output), resources);
        return new(result.Succeeded ? content.ToArray() : [], result.Diagnostics, result.Missing);
    }
}
