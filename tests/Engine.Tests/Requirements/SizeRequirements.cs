using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Engine.Tests.Requirements;

/// <summary>R40 as far as a test on a busy machine can hold it: no time, but memory; docs/performance.md has the seconds.</summary>
public sealed class SizeRequirements
{
    [Fact]
    public void R40_Ten_thousand_rows_need_little_memory_and_twice_as_many_twice_as_much()
    {
        var template = WordTemplate.Compile(
            WordFile.Of("| {{ for r in rows }}{{ r.a }} | {{ r.b }} | {{ r.a }} | {{ r.b }} | {{ r.a }} | {{ r.b }}{{ end }} |").Bytes(),
            "a.docx", WordTemplate.DefaultSettings, [])!;
        Allocated(template, Rows(10));

        var once = Allocated(template, Rows(10_000));
        var twice = Allocated(template, Rows(20_000));

        // Buffers come from a pool, which may be empty or not: some megabytes either way, never the document's size.
        once.Should().BeLessThan(20_000_000);
        twice.Should().BeLessThan((long)(2.2 * once) + 8_000_000);
    }

    static Value Rows(int count) => JsonValues.Read(
        System.Text.Encoding.UTF8.GetBytes("{\"rows\":[" + string.Join(',', Enumerable.Range(1, count).Select(i => $"{{\"a\":\"Đảng viên {i}\",\"b\":{i}}}")) + "]}"), "a.json", []);

    static long Allocated(WordTemplate template, Value data)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        template.TryRender(data, Stream.Null, RenderSettings.Lenient).Diagnostics.Should().BeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
