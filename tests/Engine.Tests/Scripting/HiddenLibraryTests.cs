using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Scripting;

/// <summary>Data or a template may use a name of the library: then its functions are out of sight, and the message says why.</summary>
public sealed class HiddenLibraryTests
{
    [Theory]
    [InlineData("{{ ngay | date.to_string '%Y' }}", """{"date":"2025-01-02","ngay":"2025-01-02"}""", "«date»")]
    [InlineData("{{ string = 'a' }}{{ ten | string.upcase }}", """{"ten":"an"}""", "«string»")]
    public void A_hidden_library_is_named(string text, string json, string name) =>
        RenderedFile.ErrorsOf(WordFile.Of(text), json)
            .Should().ContainSingle().Which.Message.English.Should().Contain($"{name} is a name of the data or of the template, which hides the library");
}
