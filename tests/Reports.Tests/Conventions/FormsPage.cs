using System.Text.RegularExpressions;
using Reports.Templates.Editions;
using Reports.Tests.Cases;

namespace Reports.Tests.Conventions;

/// <summary>docs/forms.md names what the editions have: every document with its name, its code and where it comes from.</summary>
public sealed class FormsPage
{
    static readonly string Docs = Path.Combine(ShippedCases.Root, "docs");

    static readonly string Page = File.ReadAllText(Path.Combine(Docs, "forms.md"));

    static readonly Catalogue Catalogue = Catalogue.Load(Path.Combine(ShippedCases.Root, "templates"));

    public static TheoryData<string> Editions => [.. Catalogue.Editions.Select(edition => edition.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Its_tables_have_the_documents_of_an_edition(string id)
    {
        var edition = Catalogue.Editions.Single(edition => edition.Id == id);
        var section = Section(edition);
        section.Contains("Tạm thời", StringComparison.Ordinal).Should().Be(edition.IsProvisional);
        var documents = edition.Documents.Select(document => (document.Id, document.Name, Code: document.FormCode ?? "–")).ToList();
        var named = Rows(section).ToList();
        // An edition that extends another has only its own in the table.
        documents.Should().ContainInOrder(named.Select(row => (row.Id, row.Name, row.Code)));
        var elsewhere = Rows(Page).Select(row => (row.Id, row.Name, row.Code)).ToHashSet();
        documents.Should().OnlyContain(document => elsewhere.Contains(document));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_an_edition_says_of_its_source_stands_there(string id)
    {
        var edition = Catalogue.Editions.Single(edition => edition.Id == id);
        var section = Section(edition);
        section.Should().Contain("Nguồn / source: " + Source(id));
        foreach (var (document, _, _, origin) in Rows(section))
        {
            if (edition.Documents.Single(one => one.Id == document).Note is { } note)
                origin.Should().Contain(note.TrimEnd('.'), document);
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Forms_that_cannot_be_made_stand_there_with_the_reason(string id)
    {
        var edition = Catalogue.Editions.Single(edition => edition.Id == id);
        edition.MissingForms.Select(form => $"| {form.Name} | {form.FormCode} | {form.Reason} |")
            .Where(row => !Section(edition).Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Its_pictures_exist_and_each_is_shown()
    {
        var shown = Regex.Matches(Page, @"!\[[^\]]*\]\(([^)]+)\)").Select(match => match.Groups[1].Value).ToList();
        shown.Should().OnlyContain(picture => File.Exists(Path.Combine(Docs, picture)));
        shown.Where(picture => picture.StartsWith("images/forms/", StringComparison.Ordinal)).Select(Path.GetFileName)
            .Should().BeEquivalentTo(Directory.GetFiles(Path.Combine(Docs, "images", "forms")).Select(Path.GetFileName));
    }

    static string Section(Edition edition) => Page.Split("\n## ").Single(section => section.StartsWith($"{edition.Id}: {edition.Name}\n", StringComparison.Ordinal));

    static string Source(string id)
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(ShippedCases.Root, "templates", "editions", id, "edition.json")));
        return json.RootElement.GetProperty("source").GetString()!;
    }

    // Each row: the document's name with its id, its code, and where it comes from with how sure that is.
    static IEnumerable<(string Id, string Name, string Code, string Origin)> Rows(string text) =>
        Regex.Matches(text, @"^\| (.+) \(`([a-z0-9-]+)`\) \| ([^|]+) \| ([^|]+ \| [^|]+) \|", RegexOptions.Multiline)
            .Select(match => (match.Groups[2].Value, match.Groups[1].Value, match.Groups[3].Value, match.Groups[4].Value));
}
