using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Tests.Terminal;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("", "", "", "", Language.Vietnamese)]
    [InlineData("", "", "", "C", Language.Vietnamese)]
    [InlineData("", "", "", "fr_FR.UTF-8", Language.Vietnamese)]
    [InlineData("", "", "", "vi_VN.UTF-8", Language.Vietnamese)]
    [InlineData("", "", "", "en_US.UTF-8", Language.English)]
    [InlineData("", "", "en_GB", "vi_VN", Language.English)]
    [InlineData("", "vi_VN", "en_GB", "en_GB", Language.Vietnamese)]
    [InlineData("check a --lang vi", "en_US", "", "", Language.Vietnamese)]
    [InlineData("check a --lang=en", "vi_VN", "", "", Language.English)]
    [InlineData("--lang en check a", "vi_VN", "", "", Language.English)]
    [InlineData("check -- --lang en", "vi_VN", "", "", Language.Vietnamese)]
    [InlineData("check a --lang", "en", "", "", Language.English)]
    public void The_language_is_the_one_asked_for_else_the_systems_else_Vietnamese(string line, string all, string messages, string lang, Language expected)
    {
        var variables = new Dictionary<string, string> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };
        SpokenLanguage.Of(line.Split(' '), variables.GetValueOrDefault).Should().Be(expected);
    }
}
