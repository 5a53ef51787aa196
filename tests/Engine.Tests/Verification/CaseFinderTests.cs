using Reports.Engine.Verification;

namespace Reports.Engine.Tests.Verification;

public sealed class CaseFinderTests : IDisposable
{
    readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_template_beside_data_is_a_case()
    {
        _folder.WithCase("a", "x").With("b/data.json", "{}").With("c/notes.txt", "");

        CaseFinder.Find(_folder.Root).Cases.Select(c => c.Name).Should().Equal("a");
    }

    [Fact]
    public void A_description_names_template_and_data_and_keeps_the_rest()
    {
        _folder.With("forms/bien-ban.docx", "").With("year.json", "{}")
            .With("x/y/case.json", """{ "template": "../../forms/bien-ban.docx", "data": "../../year.json", "missing": "error", "seed": 7 }""");

        var found = CaseFinder.Find(_folder.Root).Cases.Should().ContainSingle().Subject;

        found.Name.Should().Be("x/y");
        found.Template.Should().Be(_folder["forms/bien-ban.docx"]);
        found.Data.Should().Be(_folder["year.json"]);
        found.Options.Should().Equal(new Dictionary<string, string> { ["missing"] = "error", ["seed"] = "7" });
    }

    [Fact]
    public void A_description_may_name_a_document_of_the_catalogue()
    {
        _folder.With("a/case.json", """{ "document": "bao-cao", "edition": "2023" /* the current one */ }""").With("a/data.json", "{}");

        var found = CaseFinder.Find(_folder.Root).Cases.Should().ContainSingle().Subject;

        (found.Document, found.Template, found.Options["edition"]).Should().Be(("bao-cao", null, "2023"));
    }

    [Theory]
    [InlineData("VER003", "{ \"template\": ")]
    [InlineData("VER004", "[]")]
    [InlineData("VER004", "{}")]
    [InlineData("VER004", "{ \"template\": \"a\", \"document\": \"b\" }")]
    [InlineData("VER005", "{ \"template\": \"gone.docx\" }")]
    public void A_description_that_cannot_be_used_is_reported(string code, string description)
    {
        _folder.With("a/case.json", description).With("a/data.json", "{}");

        CaseFinder.Find(_folder.Root).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_folder_without_cases_is_reported()
    {
        CaseFinder.Find(_folder.Root).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VER002");
        CaseFinder.Find(_folder["gone"]).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VER001");
    }
}
