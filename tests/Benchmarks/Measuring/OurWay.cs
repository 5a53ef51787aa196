using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Benchmarks.Works;
using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Benchmarks.Measuring;

/// <summary>Where the data of a document comes from.</summary>
enum DataSource
{
    /// <summary>It was read before.</summary>
    Ready,

    /// <summary>JSON is read for every document: UTF-8 as people and most programs write it.</summary>
    Json,

    /// <summary>The same with everything but ASCII written as escapes, as .NET, Python and PHP do when nobody asks for more.</summary>
    EscapedJson,

    /// <summary>An object of .NET is read for every document.</summary>
    Object,
}

/// <summary>Our engine: the template compiled once, the data read before, or read again for every document.</summary>
sealed class OurWay : IWay
{
    static readonly JsonSerializerOptions Fields = new() { IncludeFields = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    readonly WordTemplate _template;
    readonly Value[] _data;
    readonly byte[][] _json;
    readonly object[] _objects;
    readonly DataSource _source;
    readonly bool _isAwaited;

    public OurWay(Work work, CompressionLevel level, DataSource source = DataSource.Ready, bool isAwaited = false)
    {
        var reading = source switch { DataSource.Json => ", JSON read too", DataSource.EscapedJson => ", escaped JSON read too", DataSource.Object => ", objects read too", _ => "" };
        Name = $"ours, {(level == CompressionLevel.Fastest ? "fast" : "optimal")}{reading}{(isAwaited ? ", awaited" : "")}";
        (_source, _isAwaited) = (source, isAwaited);
        var options = new JsonSerializerOptions { Encoder = source == DataSource.EscapedJson ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        _json = work.Data.Select(data => Encoding.UTF8.GetBytes(data.ToJsonString(options))).ToArray();
        _data = _json.Select(json => Value.FromJson(json)).ToArray();
        _objects = source == DataSource.Object ? _json.Select(json => (object)JsonSerializer.Deserialize<MemberForm>(json, Fields)!).ToArray() : [];
        _template = WordTemplate.Load(work.Template(Dialects.Templates[0]), "work.docx", WordTemplate.DefaultSettings with { Compression = level });
    }

    public string Name { get; }

    public void Make(int turn, MemoryStream target)
    {
        var data = _source switch
        {
            DataSource.Json or DataSource.EscapedJson => Value.FromJsonInPlace(_json[turn % _json.Length]),
            DataSource.Object => Value.FromObject(_objects[turn % _objects.Length], Fields),
            _ => _data[turn % _data.Length],
        };
        if (_isAwaited)
            _template.RenderAsync(data, target, RenderSettings.Lenient).GetAwaiter().GetResult();
        else
            _template.Render(data, target, RenderSettings.Lenient);
    }
}

/// <summary>The data of W2 as an object.</summary>
#pragma warning disable CS0649 // Set by the serializer.
sealed class MemberForm
{
    public string? V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V24, V25, V26, V27, V28, V29, V30;
    public bool R1a, R1b, R1c, R1d, R2a, R2b, R2c, R2d, R3a, R3b, R3c, R3d, R4a, R4b, R4c, R4d, R5a, R5b, R5c, R5d, R6a, R6b, R6c, R6d;
    public bool NotR1a, NotR1b, NotR1c, NotR1d, NotR2a, NotR2b, NotR2c, NotR2d, NotR3a, NotR3b, NotR3c, NotR3d, NotR4a, NotR4b, NotR4c, NotR4d, NotR5a, NotR5b, NotR5c, NotR5d, NotR6a, NotR6b, NotR6c, NotR6d;
}
#pragma warning restore CS0649
