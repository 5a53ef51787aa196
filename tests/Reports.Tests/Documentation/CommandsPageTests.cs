using Reports.Tests.Cases;

namespace Reports.Tests.Documentation;

/// <summary>docs/commands.md says what the program says, and its examples do what it shows; they are run in the folder they are meant for, so that nothing else may run meanwhile.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class CommandsPageTests
{
    const string Alone = "in a folder of its own";

    static readonly string File = Path.Combine(ShippedCases.Root, "docs", "commands.md");

    static readonly string Page = System.IO.File.ReadAllText(File);

    public static TheoryData<string> Commands => [.. CommandsPage.Commands.Select(CommandsPage.NameOf)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_stands_there_with_its_help_and_an_example(string command)
    {
        var section = Page.Split("\n## reports ").Skip(1).Should().ContainSingle(part => part.StartsWith(command + "\n", StringComparison.Ordinal)).Subject;
        section.Should().Contain(CommandsPage.Help(command, english: false).TrimEnd()).And.Contain(CommandsPage.Help(command, english: true).TrimEnd());
        var examples = CommandsPage.Examples(CommandsPage.Commands.Single(one => CommandsPage.NameOf(one) == command)).ToList();
        examples.Should().NotBeEmpty().And.OnlyContain(line => section.Contains($"```sh\n{line}\n```\n"));
    }

    // Two of them ask LibreOffice.
    [Trait("Runs", "long")]
    [Fact]
    public void Every_example_prints_and_writes_what_the_page_shows()
    {
        var printed = CommandsPage.Print();
        if (printed != Page)
            System.IO.File.WriteAllText(Path.ChangeExtension(File, ".received.md"), printed);
        printed.Should().Be(Page, "docs/commands.received.md holds the page to put there");
    }
}
