using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Contents;
using Reports.Site;
using Reports.Tests.Cases;

namespace Reports.Tests.Documentation;

/// <summary>The documentation as pages: whole, linked, and in need of nothing from elsewhere.</summary>
public sealed class SiteTests : IDisposable
{
    const string Command = "dotnet run --project docs/site -- out/site";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-site-").FullName;

    [Fact]
    public void Nothing_in_the_documents_stops_it_and_the_same_documents_give_the_same_bytes()
    {
        BuiltPages.Site.Faults.Should().BeEmpty();
        var again = SiteBuilder.Build(ShippedCases.Root);
        again.Files.Keys.Should().Equal(BuiltPages.Site.Files.Keys);
        again.Files.Where(file => !file.Value.AsSpan().SequenceEqual(BuiltPages.Site.Files[file.Key])).Should().BeEmpty();
    }

    [Fact]
    public void Every_link_and_picture_of_every_page_leads_to_a_file_and_a_place_in_it()
    {
        var ids = BuiltPages.Html.ToDictionary(page => page.Key, page => BuiltPages.Named(page.Value, "id").ToList());
        ids.Where(page => page.Value.Distinct().Count() < page.Value.Count).Should().BeEmpty("an id stands once");
        var lost = from page in BuiltPages.Html
                   from url in BuiltPages.Named(page.Value, "href").Concat(BuiltPages.Named(page.Value, "src"))
                   where !url.StartsWith("https://", StringComparison.Ordinal) && url != "data:,"
                   let parts = url.Split('#', 2)
                   let target = parts[0].Length == 0 ? page.Key : Resolved(page.Key, parts[0])
                   where !BuiltPages.Site.Files.ContainsKey(target) || (parts.Length > 1 && !ids[target].Contains(Uri.UnescapeDataString(parts[1])))
                   select $"{page.Key}: {url}";
        lost.Should().BeEmpty();
    }

    [Fact]
    public void No_page_needs_anything_from_elsewhere()
    {
        foreach (var (page, html) in BuiltPages.Html)
        {
            BuiltPages.Named(html, "src").Should().OnlyContain(url => !url.Contains(':'), page);
            Regex.Matches(html, "<link [^>]*>").Should().OnlyContain(link => !link.Value.Contains("//"), page);
            html.Should().NotContain("<style", page).And.NotMatchRegex("<script(?! src=)", page).And.NotContain(" style=\"", page).And.NotContain(" onclick=", page);
        }

        foreach (var asset in (string[])["site.css", "site.js", "search.js"])
            Encoding.UTF8.GetString(BuiltPages.Site.Files[asset]).Should().NotContain("//cdn").And.NotContain("http").And.NotContain("@import").And.NotContain("url(").And.NotContain("fetch(").And.NotContain("innerHTML");
    }

    [Fact]
    public void Every_document_is_a_page_that_every_page_leads_to()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(ShippedCases.Root, "docs"), "*.md").Select(file => $"docs/{Path.GetFileNameWithoutExtension(file)}.html")
            .Concat(Directory.EnumerateFiles(Path.Combine(ShippedCases.Root, "docs", "codes"), "*.md").Select(file => $"docs/codes/{Path.GetFileNameWithoutExtension(file)}.html"))
            .Where(page => !page.Contains(".received.", StringComparison.Ordinal))
            .Concat(["index.html", "CONTRIBUTING.html", "SECURITY.html", "src/Engine/PACKAGE.html", "src/Engine/README.html", "src/Templates/README.html"]).ToList();
        BuiltPages.Html.Keys.Should().Contain(documents);
        foreach (var (page, html) in BuiltPages.Html)
            BuiltPages.Named(html[html.IndexOf("<nav id=\"pages\"", StringComparison.Ordinal)..], "href").Select(url => Resolved(page, url)).Should().BeEquivalentTo(BuiltPages.Html.Keys, page);
    }

    [Fact]
    public void The_search_knows_every_command_function_and_code()
    {
        var index = Encoding.UTF8.GetString(BuiltPages.Site.Files["search-index.js"]);
        WordLibrary.Functions.Functions.Select(function => function.Key).Should().OnlyContain(name => index.Contains($",\"{name}\",\"{name}\",\""));
        CommandsPage.Commands.Select(CommandsPage.NameOf).Should().OnlyContain(name => index.Contains($",\"reports {name}\",\""));
        foreach (var file in Directory.GetFiles(Path.Combine(ShippedCases.Root, "docs", "codes"), "*.md"))
            foreach (Match code in Regex.Matches(File.ReadAllText(file), "^## ([A-Z]+[0-9]+)", RegexOptions.Multiline))
                index.Should().Contain($",\"{code.Groups[1].Value}\",\"");
    }

    [Fact]
    public void What_a_code_means_stands_there_in_both_languages_alike()
    {
        foreach (var (page, html) in BuiltPages.Html.Where(page => page.Key.StartsWith("docs/codes/", StringComparison.Ordinal) && !page.Key.EndsWith("README.html", StringComparison.Ordinal)))
            foreach (var section in Regex.Split(html[..html.IndexOf("<footer", StringComparison.Ordinal)], "(?=<h2)").Skip(1))
                Halves(section, "vi").Should().Be(Halves(section, "en")).And.BePositive("of {0} {1}", page, section);
    }

    [Fact]
    public void The_command_of_the_readme_writes_it()
    {
        foreach (var document in (string[])["README.md", "README.vi.md", "CONTRIBUTING.md"])
            File.ReadAllText(Path.Combine(ShippedCases.Root, document)).Should().Contain(Command, document);
        File.ReadAllText(Path.Combine(ShippedCases.Root, ".ci", "run")).Should().Contain("--project docs/site");
        using var said = new StringWriter();

        SiteProgram.Run([Path.Combine(_folder, "site")], ShippedCases.Root, said, said).Should().Be(0, said.ToString());

        said.ToString().Should().Contain("index.html");
        Directory.EnumerateFiles(Path.Combine(_folder, "site"), "*", SearchOption.AllDirectories).Should().HaveCount(BuiltPages.Site.Files.Count);
    }

    [Theory]
    [InlineData("[nowhere](docs/nowhere.md)", "README.md: docs/nowhere.md is not there")]
    [InlineData("![picture](docs/lost.png)", "README.md: docs/lost.png is not there")]
    [InlineData("[outside](../../../etc)", "README.md: ../../../etc is not there")]
    [InlineData("[place](docs/a.md#lost)", "README.md: docs/a.html has no anchor #lost")]
    [InlineData("[place](#lost)", "README.md: index.html has no anchor #lost")]
    public void A_link_that_leads_nowhere_stops_it(string link, string expected)
    {
        Repository(link);
        using var said = new StringWriter { NewLine = "\n" };

        SiteProgram.Run(["site"], _folder, TextWriter.Null, said).Should().Be(1);

        said.ToString().Should().Be(expected + "\n");
        Directory.Exists(Path.Combine(_folder, "site")).Should().BeFalse();
    }

    [Theory]
    [InlineData("[a](docs/a.md#chỗ-này)", "<a href=\"docs/a.html#ch%E1%BB%97-n%C3%A0y\">a</a>")]
    [InlineData("[code](src/A.cs)", "<span class=\"place\" title=\"src/A.cs\">code</span>")]
    [InlineData("[folder](src)", "<span class=\"place\" title=\"src\">folder</span>")]
    [InlineData("[tiếng Việt](README.vi.md)", "<a href=\"#vi\">tiếng Việt</a>")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    public void A_link_leads_to_a_page_or_names_its_place(string markdown, string expected)
    {
        Repository(markdown);
        var built = SiteBuilder.Build(_folder);
        built.Faults.Should().BeEmpty();
        Encoding.UTF8.GetString(built.Files["index.html"]).Should().Contain(expected);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void Repository(string text)
    {
        foreach (var folder in (string[])["docs/codes", "src", "examples"])
            Directory.CreateDirectory(Path.Combine(_folder, folder));
        foreach (var (file, content) in new[] { ("Reports.sln", ""), ("src/A.cs", ""), ("README.md", "# Reports\n\n" + text), ("README.vi.md", "# Reports\n\nViệc của chi bộ."), ("CONTRIBUTING.md", "# A"), ("SECURITY.md", "# B"), ("docs/a.md", "# A\n\n## Chỗ này\n") })
            File.WriteAllText(Path.Combine(_folder, file), content);
    }

    static int Halves(string html, string tongue) => Regex.Count(html, $"<(p|ul|li|pre)[^>]*? class=\"half\" lang=\"{tongue}\"|<(p|ul|li|pre)[^>]*? lang=\"{tongue}\" class=\"half\"");

    static string Resolved(string page, string url) => Uri.UnescapeDataString(new Uri(new Uri("file:///" + page), url).AbsolutePath[1..]);
}
