using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Reports.Tests.Conventions;

/// <summary>What CONTRIBUTING.md promises about the source, checked.</summary>
public sealed class SourceConventions
{
    // Past this a file holds more than one thought.
    const int MostLines = 300;

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Own().Where(file => File.ReadLines(file).Count() > MostLines).Should().BeEmpty();

    [Fact]
    public void A_file_is_named_like_its_type() => Own()
        .Where(file => Path.GetFileName(file) != "Program.cs")
        .Where(file => !Regex.IsMatch(File.ReadAllText(file), $@"\b(class|struct|record|interface|enum|delegate\s+\S+)\s+{TypeName(file)}\b"))
        .Should().BeEmpty();

    [Fact]
    public void A_class_that_nothing_inherits_is_sealed()
    {
        var sources = Own().ToDictionary(file => file, File.ReadAllText);
        var open = sources.SelectMany(source => Regex
            .Matches(source.Value, @"^(?:public |internal )?(?:partial )?(?:class|record) (\w+)", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value));
        open.Where(name => !sources.Values.Any(text => Regex.IsMatch(text, $@":\s+{name}\b"))).Should().BeEmpty();
    }

    [Fact]
    public void References_go_one_way_between_projects()
    {
        Uses("Reports.Engine.dll", "Reports").Keys.Should().NotContain(use => use.From == "Engine" && use.To != "Engine");
        Uses("Reports.Templates.dll", "Reports").Keys.Should().NotContain(use => use.To == "Studio" || use.To == "Cli");
        Uses("Reports.Studio.dll", "Reports").Keys.Should().NotContain(use => use.To == "Cli");
    }

    /// <summary>A folder with those inside of it is one room, and the files beside the folders are another: no room uses one that uses it.</summary>
    [Theory]
    [InlineData("Reports.Engine", "Reports.Engine.dll")]
    [InlineData("Reports.Templates", "Reports.Templates.dll")]
    [InlineData("Reports.Studio", "Reports.Studio.dll")]
    [InlineData("Reports.Cli", "reports.dll")]
    public void References_go_one_way_between_the_folders_of_a_project(string root, string assembly)
    {
        var uses = Uses(assembly, root);
        for (var rooms = Rooms(uses.Keys); rooms.Count > 0;)
        {
            // Those that use nothing but what was taken away before; none of them: a circle.
            var lowest = rooms.Where(room => !uses.Keys.Any(use => use.From == room && rooms.Contains(use.To))).ToList();
            lowest.Should().NotBeEmpty("these use one another: {0}", string.Join("; ", uses
                .Where(use => rooms.Contains(use.Key.From) && rooms.Contains(use.Key.To))
                .Select(use => $"{use.Key.From} → {use.Key.To} ({use.Value})")));
            rooms.ExceptWith(lowest);
        }
    }

    [Fact]
    public void The_readme_of_the_engine_lists_the_folders_in_the_order_in_which_they_use_one_another()
    {
        var uses = Uses("Reports.Engine.dll", "Reports.Engine").Where(use => use.Key.From.Length > 0);
        var list = File.ReadAllText(Root("src/Engine/README.md")).Split("**Folders**")[1];
        var rooms = Regex.Matches(list, @"(?:: |· )`(\w+)`").Select(match => match.Groups[1].Value).ToList();
        rooms.Should().BeEquivalentTo(Directory.GetDirectories(Root("src/Engine")).Select(Path.GetFileName).Except(["bin", "obj"]));
        uses.Where(use => rooms.IndexOf(use.Key.To) > rooms.IndexOf(use.Key.From)).Select(use => use.Value).Should().BeEmpty();
    }

    [Fact]
    public void No_folder_or_type_is_a_drawer() => Own()
        .Where(file => Regex.IsMatch(Path.GetRelativePath(Root("src"), file), @"(Helper|Util|Manager|Common|Service)s?\b"))
        .Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_open() => Own().Concat(Sources("tests"))
        .Where(file => !file.EndsWith("SourceConventions.cs", StringComparison.Ordinal))
        .Where(file => Regex.IsMatch(File.ReadAllText(file), @"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|Skip\s*="))
        .Should().BeEmpty();

    static IEnumerable<string> Own() => Sources("src").Concat(Sources("docs/site"));

    static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Root(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"));

    static Dictionary<(string From, string To), string> Uses(string assembly, string root) => FolderReferences
        .Of(Path.Combine(AppContext.BaseDirectory, assembly), root)
        .GroupBy(use => (From: use.Key.From.Split('/')[0], To: use.Key.To.Split('/')[0]))
        .Where(uses => uses.Key.From != uses.Key.To)
        .ToDictionary(uses => uses.Key, uses => uses.First().Value);

    static HashSet<string> Rooms(IEnumerable<(string From, string To)> uses) => uses.SelectMany(use => new[] { use.From, use.To }).ToHashSet();

    // Numbers.Words.cs is a part of the type Numbers.
    static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    static string Root(string folder, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", folder));
}
