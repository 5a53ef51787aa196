using System.IO.Compression;
using System.Text;
using Reports.Benchmarks.Works;
using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Benchmarks.Measuring;

/// <summary>Our engine: the template compiled once, the data read before, or read again for every document.</summary>
sealed class OurWay : IWay
{
    readonly WordTemplate _template;
    readonly Value[] _data;
    readonly byte[][] _json;
    readonly bool _reads;

    public OurWay(Work work, CompressionLevel level, bool reads = false)
    {
        Name = $"ours, {(level == CompressionLevel.Fastest ? "fast" : "optimal")}{(reads ? ", JSON read too" : "")}";
        _reads = reads;
        _json = work.Data.Select(data => Encoding.UTF8.GetBytes(data.ToJsonString())).ToArray();
        _data = _json.Select(Read).ToArray();
        var found = new DiagnosticBag();
        var settings = WordTemplate.DefaultSettings with { Compression = level };
        _template = WordTemplate.Compile(work.Template(Dialects.Templates[0]), "work.docx", settings, found)
            ?? throw new InvalidOperationException(string.Join('\n', found));
    }

    public string Name { get; }

    public void Make(int turn, MemoryStream target)
    {
        var data = _reads ? Read(_json[turn % _json.Length]) : _data[turn % _data.Length];
        var result = _template.TryRender(data, target, RenderSettings.Lenient);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    static Value Read(byte[] json) => JsonValues.Read(json, "data.json", []);
}
