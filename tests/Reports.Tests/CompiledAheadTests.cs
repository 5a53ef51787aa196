using System.Reflection.PortableExecutable;

namespace Reports.Tests;

/// <summary>The program that a build leaves starts with code compiled ahead; one that is built otherwise says and writes the same, only later.</summary>
public sealed class CompiledAheadTests
{
    [Theory]
    [InlineData("reports")]
    [InlineData("Reports.Engine")]
    [InlineData("Scriban.Signed")]
    public void What_a_build_leaves_has_code_compiled_ahead(string name)
    {
        using var assembly = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
        assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size.Should().BePositive();
    }
}
