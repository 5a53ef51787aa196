using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Word;

/// <summary>Styles are read in one way by all who ask.</summary>
public sealed class StyleDefinitionsTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("on")]
    public void The_default_style_may_say_so_in_three_ways(string on) =>
        Of($"<w:style w:type=\"paragraph\" w:default=\"{on}\" w:styleId=\"a\"/>").DefaultOf("paragraph").Should().Be("a");

    [Fact]
    public void A_circle_of_styles_is_followed_once() =>
        Of("<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
            .Chain("a").Select(style => style.Attr("styleId")).Should().Equal("a", "b");

    [Fact]
    public void A_style_without_a_name_goes_by_its_id() => Of("<w:style w:styleId=\"a\"/>").NameOf("a").Should().Be("a");

    static StyleDefinitions Of(string styles) => StyleDefinitions.Of(XElement.Parse($"<w:styles xmlns:w=\"{W.Main}\">{styles}</w:styles>"));
}
