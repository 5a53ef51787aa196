using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class SchemaTests
{
    [Fact]
    public void Standard_output_carries_the_schema_and_nothing_else()
    {
        using var shell = new Shell();
        var said = shell.Run("schema");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Should().BeEmpty();
        JsonNode.Parse(said.Output)!["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }
}
