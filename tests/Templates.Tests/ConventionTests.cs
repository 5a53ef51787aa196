using System.Text.RegularExpressions;

namespace Reports.Templates.Tests;

/// <summary>The conventions of src/Templates that matter enough to be a test.</summary>
public sealed partial class ConventionTests
{
    /// <summary>A folder may use only folders before it.</summary>
    static readonly string[] Folders = ["Json", "Facts", "Reading", "Language", "Editions", "Figures", "Rules", "Documents", "Schema"];

    static string Source => Path.Combine(Repository.Root, "src", "Templates");

    [Fact]
    public void Folders_use_only_the_folders_before_them()
    {
        var wrong =
            from file in Files()
            let folder = FolderOf(file)
            from Match use in Use().Matches(File.ReadAllText(file))
            let used = use.Groups[1].Value
            where Array.IndexOf(Folders, used) > Array.IndexOf(Folders, folder)
            select $"{folder}/{Path.GetFileName(file)} uses {used}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Files().Select(FolderOf).Distinct().Should().BeSubsetOf(Folders);

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Files().Where(file => File.ReadLines(file).Count() > 300).Should().BeEmpty();

    [Fact]
    public void Every_file_has_the_name_of_its_type() =>
        Files().Where(file => !Regex.IsMatch(File.ReadAllText(file), $@"\b(class|record|enum|interface|struct) {Path.GetFileNameWithoutExtension(file)}\b")).Should().BeEmpty();

    [Fact]
    public void Concrete_classes_are_sealed() =>
        typeof(Reports.Templates.Reading.YearFile).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && type.Namespace?.StartsWith("Reports.Templates", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .Should().BeEmpty();

    /// <summary>A rule is found by its code: 1 head and wording, 2 pupils, 3 staff, 4 levels, 5 meeting and members.</summary>
    [Fact]
    public void A_rule_stands_in_the_folder_of_its_subject() => Reports.Templates.Rules.RuleList.All
        .Where(rule => !Subjects[rule.Code[4] - '1'].Contains(rule.GetType().Namespace!.Split('.')[^1]))
        .Select(rule => rule.Code).Should().BeEmpty();

    static readonly string[][] Subjects = [["HeadRules", "WordingRules"], ["PupilRules"], ["StaffRules"], ["LevelRules"], ["MeetingRules"]];

    static string FolderOf(string file) => Path.GetRelativePath(Source, file).Split('/', '\\')[0];

    static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"using Reports\.Templates\.(\w+)")]
    private static partial Regex Use();
}
