using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Benchmarks;

/// <summary>The Scriban language alone, without Word and without zip.</summary>
public class LanguageBenchmarks
{
    const int Rows = 10_000;
    const string TableSource =
        "<table>{{ for r in rows }}<tr><td>{{ r.a }}</td><td>{{ r.b }}</td><td>{{ r.c }}</td><td>{{ r.d }}</td>"
        + "<td>{{ r.e }}</td><td>{{ r.f }}</td><td>{{ r.g }}</td><td>{{ r.h }}</td></tr>{{ end }}</table>";

    static readonly ScriptSettings Settings = new(Builtins.Library);
    static readonly string Names = string.Concat(Enumerable.Range(0, 100).Select(_ => "{{ a.b.c.d }}"));
    static readonly string Functions = string.Concat(Enumerable.Range(0, 25).Select(_ =>
        "{{ name | string.upcase }}{{ name | string.size }}{{ 12.345 | math.round 1 }}{{ list | array.join ', ' }}"));

    readonly string _source = TableSource;
    readonly Script _table = Compile(TableSource);
    readonly Script _names = Compile(Names);
    readonly Script _functions = Compile(Functions);
    readonly Value _rows = RowData();
    readonly Value _small = Data("""{"a":{"b":{"c":{"d":"An"}}},"name":"Nguyễn Thị An","list":["a","b","c"]}""");

    [Benchmark(Description = "Parse and compile the table's template")]
    public object Parse() => Compile(_source);

    [Benchmark(Description = "100 paths of four names")]
    public long Paths() => Render(_names, _small);

    [Benchmark(Description = "100 calls of builtin functions")]
    public long Builtin() => Render(_functions, _small);

    [Benchmark(Description = "10,000 rows of 8 values")]
    public long Table() => Render(_table, _rows);

    [Benchmark(Baseline = true, Description = "10,000 rows of 8 values, written by hand")]
    public long ByHand()
    {
        using var output = new Utf8Output();
        output.Write("<table>"u8);
        foreach (var row in _rows.AsObject()!["rows"].AsArray()!)
        {
            output.Write("<tr>"u8);
            foreach (var (_, value) in row.AsObject()!)
            {
                output.Write("<td>"u8);
                Write(output, value);
                output.Write("</td>"u8);
            }

            output.Write("</tr>"u8);
        }

        output.Write("</table>"u8);
        return output.Length;
    }

    static void Write(Utf8Output output, Value value)
    {
        if (value.AsString() is { } text)
            output.Write(text.AsSpan());
        else
        {
            Span<char> digits = stackalloc char[20];
            value.AsInteger().TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            output.Write(digits[..length]);
        }
    }

    static long Render(Script script, Value data)
    {
        using var output = new Utf8Output();
        script.Render(new RenderContext(data, RenderSettings.Lenient, output));
        return output.Length;
    }

    static Script Compile(string source) => Script.CompileText(source, "benchmark", Settings, []) ?? throw new InvalidOperationException(source);

    static Value Data(string json) => JsonValues.Read(Encoding.UTF8.GetBytes(json), "data.json", new DiagnosticBag());

    static Value RowData() => Data("{\"rows\":[" + string.Join(',', Enumerable.Range(0, Rows).Select(i =>
        $$"""{"a":{{i}},"b":"Nguyễn Văn {{i}}","c":{{i * 7}},"d":"Tổ {{i % 9}}","e":"x{{i}}","f":{{i % 100}},"g":"Tốt","h":"ghi chú {{i}}"}""")) + "]}");
}
