using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Rendering;

/// <summary>A finished document is a template like any other: what a second render adds never meets what the first one added.</summary>
public sealed class SecondRenderTests
{
    [Fact]
    public void Rendering_an_already_rendered_document_keeps_media_names_and_relationship_ids_unique()
    {
        const string picture = "{{ anh | word.image width:'1cm' alt:'Ảnh' }} {{ word.link link 'xem' }}";
        var other = picture.Replace("anh", "anh2", StringComparison.Ordinal).Replace("word.link link", "word.link link2", StringComparison.Ordinal);
        var settings = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };

        var first = RenderedFile.Of(WordFile.Of($"{picture}\n{other}"), Data("anh", "link", 1), render: settings);
        var second = RenderedFile.Again(first, Data("anh2", "link2", 2));

        second.PartNames.Should().OnlyHaveUniqueItems();
        second.PartNames.Where(name => name.StartsWith("word/media/", StringComparison.Ordinal)).Should().HaveCount(2);
        var ids = Ids(second).ToList();
        ids.Should().OnlyHaveUniqueItems();
        Ids(first).Should().BeSubsetOf(ids);
        ids.Count(id => id.StartsWith("rReports", StringComparison.Ordinal)).Should().Be(4);
    }

    // A damaged list of relationships may say an id twice: the first counts, and nothing is thrown.
    [Fact]
    public void A_tagged_link_whose_id_stands_twice_is_rendered_or_refused_by_name()
    {
        var file = WordFile.Of("<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>xem</w:t></w:r></w:hyperlink></w:p>")
            .WithHyperlink("l", "%7B%7Blink%7D%7D").WithHyperlink("l", "%7B%7Bother%7D%7D");

        var act = () => WordTemplate.Compile(file.Bytes(), "a.docx", WordTemplate.DefaultSettings, []);

        act.Should().NotThrow();
    }

    static string Data(string picture, string link, int size) =>
        $"{{\"{picture}\":\"data:image/png;base64,{Convert.ToBase64String(TinyPng.Bytes)}\",\"{link}\":\"http://vi.vn/{size}\"}}";

    static IEnumerable<string> Ids(RenderedFile file) =>
        file.Part("word/_rels/document.xml.rels").Elements().Select(e => (string)e.Attribute("Id")!);
}
