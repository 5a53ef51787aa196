using System.Runtime.CompilerServices;

namespace Reports.Tests.Conventions;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests : IDisposable
{
    const string Program = "dotnet run --project src/Cli -- ";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-readme-").FullName;

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public void Every_command_of_it_ends_well(string readme)
    {
        var commands = Lines(readme).Where(line => line.StartsWith("    " + Program, StringComparison.Ordinal)).ToList();
        commands.Should().NotBeEmpty();
        foreach (var command in commands)
        {
            var (code, _, error) = ReportsProgram.Run([.. command.Trim()[Program.Length..].Split(' ').Select(Argument)]);
            code.Should().Be(0, "{0} says {1}", command, error);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public void Every_file_it_points_to_is_there(string readme) => string.Join('\n', Lines(readme)).Split("](").Skip(1)
        .Select(link => link[..link.IndexOf(')')])
        .Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !Path.Exists(Root(link)))
        .Should().BeEmpty();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Files of the repository are meant where they are; whatever else is a file to write.
    string Argument(string word) => Path.Exists(Root(word)) ? Root(word) : word is "out" || word.EndsWith(".docx") ? Path.Combine(_folder, word) : word;

    static string[] Lines(string file) => File.ReadAllLines(Root(file));

    static string Root(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
