using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Reports.Tests.Conventions;

/// <summary>What CONTRIBUTING.md promises about the source, checked.</summary>
public sealed class SourceConventions
{
    // Past this a file holds more than one thought.
    const int MostLines = 300;

    /// <summary>The engine's folders; each uses only itself and those before it. src/Engine/README.md has the same list.</summary>
    static readonly string[] EngineFolders =
    [
        "Diagnostics", "Vietnamese", "Scripting", "Packaging", "Word", "Tags", "Lifting", "Pictures", "Programs",
        "RichText", "Contents", "Rendering", "Merging", "Outlines", "Soundness", "Verification", "Shapes", "Inspection", "Linting",
    ];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Sources("src").Where(file => File.ReadLines(file).Count() > MostLines).Should().BeEmpty();

    [Fact]
    public void A_file_is_named_like_its_type() => Sources("src")
        .Where(file => Path.GetFileName(file) != "Program.cs")
        .Where(file => !Regex.IsMatch(File.ReadAllText(file), $@"\b(class|struct|record|interface|enum|delegate\s+\S+)\s+{TypeName(file)}\b"))
        .Should().BeEmpty();

    [Fact]
    public void A_class_that_nothing_inherits_is_sealed()
    {
        var sources = Sources("src").ToDictionary(file => file, File.ReadAllText);
        var open = sources.SelectMany(source => Regex
            .Matches(source.Value, @"^(?:public |internal )?(?:partial )?(?:class|record) (\w+)", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value));
        open.Where(name => !sources.Values.Any(text => Regex.IsMatch(text, $@":\s+{name}\b"))).Should().BeEmpty();
    }

    [Fact]
    public void References_go_one_way_between_projects()
    {
        Sources("src/Engine").Where(file => Uses(file).Any(u => u.StartsWith("Reports.Templates") || u.StartsWith("Reports.Cli"))).Should().BeEmpty();
        Sources("src/Templates").Where(file => Uses(file).Any(u => u.StartsWith("Reports.Cli"))).Should().BeEmpty();
    }

    [Fact]
    public void References_go_one_way_between_the_folders_of_the_engine()
    {
        var wrong =
            from file in Sources("src/Engine")
            let folder = Array.IndexOf(EngineFolders, Path.GetRelativePath(Root("src/Engine"), file).Split('/', '\\')[0])
            where folder >= 0
            from used in Uses(file)
            where used.StartsWith("Reports.Engine.", StringComparison.Ordinal)
            let other = Array.IndexOf(EngineFolders, used.Split('.')[2])
            where other > folder
            select $"{Path.GetRelativePath(Root("src/Engine"), file)} uses {used}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_folder_or_type_is_a_drawer() => Sources("src")
        .Where(file => Regex.IsMatch(Path.GetRelativePath(Root("src"), file), @"(Helper|Util|Manager|Common|Service)s?\b"))
        .Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_open() => Sources("src").Concat(Sources("tests"))
        .Where(file => !file.EndsWith("SourceConventions.cs", StringComparison.Ordinal))
        .Where(file => Regex.IsMatch(File.ReadAllText(file), @"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|Skip\s*="))
        .Should().BeEmpty();

    static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Root(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"));

    static IEnumerable<string> Uses(string file) => File.ReadLines(file)
        .Select(line => Regex.Match(line, @"^using (?:static )?(?:\w+ = )?(Reports[\w.]*)"))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value);

    // Numbers.Words.cs is a part of the type Numbers.
    static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    static string Root(string folder, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", folder));
}
