using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Reports.Cli.Studio;
using Reports.Engine.Diagnostics;
using Reports.Studio.Tests.Browser;

namespace Reports.Studio.Tests.Press;

/// <summary>LibreOffice stays as long as the studio, and no longer.</summary>
public sealed class WarmOfficeTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-office-").FullName;

    [Fact]
    public void One_process_stays_for_all_papers_and_is_started_again_when_it_died()
    {
        using (var office = Office("""
            case "$*" in
              *--convert-to*) echo "%PDF" >a.pdf ;;
              *) : >'.~lock.open.txt#'; exec sleep 1000 ;;
            esac
            """))
        {
            for (var paper = 0; paper < 3; paper++)
                office.Print([1], "a.docx", out _).Should().NotBeNull();
            Started().Should().HaveCount(1);

            Process.GetProcessById(Started()[0]).Kill();
            Until(() => !IsThere(Started()[0]));
            // The guard takes a moment to see it.
            Thread.Sleep(500);
            office.Print([1], "a.docx", out _).Should().NotBeNull();
            Started().Should().HaveCount(2);
        }

        Until(() => Started().TrueForAll(process => !IsThere(process)));
    }

    [Fact]
    public void Where_none_can_stay_each_paper_has_its_own()
    {
        using var office = Office("""case "$*" in *--convert-to*) echo "%PDF" >a.pdf ;; esac""");
        for (var paper = 0; paper < 3; paper++)
            office.Print([1], "a.docx", out _).Should().NotBeNull();
        Started().Should().HaveCount(1);
    }

    [Fact]
    public void What_it_leaves_unprinted_a_process_of_its_own_prints()
    {
        using var office = Office("""
            case "$*" in
              *--convert-to*) if [ -f '.~lock.open.txt#' ]; then rm '.~lock.open.txt#'; else echo "%PDF" >a.pdf; fi ;;
              *) : >'.~lock.open.txt#'; exec sleep 1000 ;;
            esac
            """);
        office.Print([1], "a.docx", out var problem).Should().NotBeNull();
        problem.Should().BeNull();
        Until(() => Started().TrueForAll(process => !IsThere(process)));
    }

    /// <summary>LibreOffice itself must be there: without it the test fails.</summary>
    [Fact]
    public async Task It_ends_with_a_studio_that_is_killed()
    {
        using var studio = StudioProgram.Start("thcs-2023.json");
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
        await browser.GetAsync(studio.Address);
        var home = new Uri(studio.Address).GetLeftPart(UriPartial.Authority);
        var year = JsonNode.Parse(await browser.GetStringAsync(home + "/api/home"))!["years"]![0]!["id"];
        await browser.GetByteArrayAsync($"{home}/api/years/{year}/papers/0");
        Until(() => Offices(studio.Id).Count > 0);
        // With a new profile LibreOffice starts itself once more.
        (await browser.GetByteArrayAsync($"{home}/api/years/{year}/papers/0.pdf")).Should().StartWith("%PDF"u8.ToArray());
        var before = Offices(studio.Id);
        before.Should().ContainSingle();
        (await browser.GetByteArrayAsync($"{home}/api/years/{year}/papers/1.pdf")).Should().StartWith("%PDF"u8.ToArray());
        Offices(studio.Id).Should().Equal(before);

        studio.Kill(alone: true);
        Until(() => before.TrueForAll(process => !IsThere(process)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A LibreOffice that notes the processes that were to stay.
    WarmOffice Office(string script)
    {
        var program = Path.Combine(_folder, "soffice");
        File.WriteAllText(program, $"#!/bin/sh\ncase \"$*\" in *--convert-to*) ;; *) echo $$ >>'{_folder}/started' ;; esac\n{script}\n");
        Process.Start("chmod", ["+x", program])!.WaitForExit();
        return WarmOffice.Find(new(new() { Output = TextWriter.Null, Error = TextWriter.Null, Variable = name => name == "PATH" ? _folder : null, ProgramFolder = "", WriteBytes = _ => { }, Today = () => default }, Language.Vietnamese))!;
    }

    List<int> Started() => [.. File.ReadAllLines(Path.Combine(_folder, "started")).Select(int.Parse)];

    // The processes below another one that have LibreOffice's own program.
    static List<int> Offices(int studio)
    {
        var all = Directory.GetDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0).Where(id => id > 0).ToList();
        var parents = all.ToDictionary(id => id, Parent);
        return [.. all.Where(id => Program(id) == "soffice.bin" && IsBelow(id))];

        bool IsBelow(int id) => id == studio || (parents.GetValueOrDefault(id) is > 0 and var parent && IsBelow(parent));
    }

    static string[] Stat(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return [line[(line.IndexOf('(') + 1)..line.LastIndexOf(')')], .. line[(line.LastIndexOf(')') + 2)..].Split(' ')];
        }
        catch (IOException)
        {
            return ["", "X", "0"];
        }
    }

    static string Program(int id) => Stat(id)[0];

    static int Parent(int id) => int.Parse(Stat(id)[2], System.Globalization.CultureInfo.InvariantCulture);

    static bool IsThere(int id) => Stat(id)[1] is not ("X" or "Z");

    static void Until(Func<bool> moment)
    {
        for (var attempt = 0; !moment(); attempt++)
        {
            attempt.Should().BeLessThan(600);
            Thread.Sleep(50);
        }
    }
}
