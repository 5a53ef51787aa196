using System.Diagnostics;
using System.Net;

namespace Reports.Studio.Tests.Serving;

/// <summary><c>reports serve</c> as a process of its own, with fifty callers at once.</summary>
public sealed class BusyServeTests
{
    const int AtOnce = 50;

    static readonly TimeSpan While = TimeSpan.FromSeconds(20);

    // What a garbage-collected process takes now and gives back later.
    const long Breath = 128L << 20;

    [Fact]
    [Trait("Runs", "long")]
    public async Task Fifty_at_once_for_a_while_get_what_one_gets_and_the_memory_stays()
    {
        using var process = Start(out var address);
        try
        {
            using var caller = new HttpClient { BaseAddress = address };
            caller.DefaultRequestHeaders.Authorization = new("Bearer", RunningService.Key);
            var form = WordFile.Of("Kính gửi {{ name }}").Bytes();
            var year = File.ReadAllBytes(Repository.Sample("thcs-2023"));
            var (letter, paper) = (await Render(caller, form), await Paper(caller, year));
            var (held, clock) = (new List<long>(), Stopwatch.StartNew());

            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async number =>
            {
                for (var turn = number; clock.Elapsed < While; turn++)
                {
                    var isLetter = turn % 2 == 0;
                    var got = isLetter ? await Render(caller, form) : await Paper(caller, year);
                    got.AsSpan().SequenceEqual(isLetter ? letter : paper).Should().BeTrue();
                    if (number != 0)
                        continue;
                    process.Refresh();
                    held.Add(process.WorkingSet64);
                }
            }));

            held.Skip(held.Count * 3 / 4).Max().Should().BeLessThan(held.Skip(held.Count / 4).Take(held.Count / 4).Max() + Breath);
        }
        finally
        {
            process.Kill();
        }
    }

    static async Task<byte[]> Render(HttpClient caller, byte[] form)
    {
        using var sent = RunningService.Form(form, """{"name":"An"}""");
        using var answer = await caller.PostAsync("/render", sent);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    static async Task<byte[]> Paper(HttpClient caller, byte[] year)
    {
        using var sent = new ByteArrayContent(year);
        sent.Headers.ContentType = new("application/json");
        using var answer = await caller.PostAsync("/paper/bao-cao-kiem-diem-tap-the", sent);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    static Process Start(out Uri address)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), "serve"]) { RedirectStandardOutput = true };
        start.Environment["REPORTS_KEY"] = RunningService.Key;
        var process = Process.Start(start)!;
        address = new(process.StandardOutput.ReadLine()!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
        return process;
    }
}
