using Reports.Cli.Generation;
using Reports.Cli.Rendering;
using Reports.Cli.Studio;
using Reports.Studio.Press;

namespace Reports.Studio.Tests.Forms;

/// <summary>A template of one's own is checked as the paper that it is, under whatever name.</summary>
public sealed class FormPressTests
{
    readonly FormPress _press = new(Repository.Catalogue);

    [Theory]
    [InlineData("2019", "tieu-hoc-2022")]
    [InlineData("2023", "thcs-2023")]
    [InlineData("2025", "thpt-2025")]
    public void A_copy_of_a_form_is_known_by_the_names_that_it_uses(string edition, string sample)
    {
        var year = Year(sample);
        foreach (var document in Repository.Catalogue.Editions.Single(one => one.Id == edition).Documents.Where(document => CompiledTemplate.IsWord(document.TemplatePath)))
        {
            var look = _press.Look(new("mau-cua-toi.docx", File.ReadAllBytes(document.TemplatePath)), year);
            // In a paper's data what is missing is null: to ask for it is right. And it is a form of the year's own edition.
            look.Findings.Select(finding => finding.Diagnostic.Code).Should().NotContain(["LNT001", "LNT004", "CLI026"], document.Id);
            look.Document.Should().NotBeNull(document.Id);
            // A form of members that the year does not have goes by one of others.
            if (look.Choices.Any(choice => choice.Id == document.Id))
                look.Taken!.Id.Should().Be(document.Id);
            look.IsGuess.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("2025", "danh-muc-ho-so", "thcs-2023", "43-HD/BTCTW")]
    [InlineData("2025", "ban-kiem-diem-2a", "thcs-2023", "43-HD/BTCTW")]
    [InlineData("2023", "ban-kiem-diem-02a", "thpt-2025", "25-HD/BTCTW")]
    public void A_form_of_another_edition_than_the_years_is_called_one(string edition, string form, string sample, string guidance)
    {
        var template = Repository.Catalogue.Editions.Single(one => one.Id == edition).Documents.Single(document => document.Id == form).TemplatePath;
        var said = _press.Look(new("mau-cua-toi.docx", File.ReadAllBytes(template)), Year(sample)).Findings.Single(finding => finding.Diagnostic.Code == "CLI026");
        said.Diagnostic.Message.Vietnamese.Should().Contain(guidance);
    }

    [Fact]
    public void A_copy_that_was_edited_is_still_known_and_its_mistakes_are_found()
    {
        var template = WordFile.Of("{{ document.head_line }}\n{{ branch.name }}\n{{ figures.membership.total }} {{ figures.membership.totl }}\n{{ meeting.date }}\n{{ member.name }} {{ member.born }}").Bytes();
        var look = _press.Look(new("phieu-moi.docx", template), Year("thcs-2023"));
        look.Taken!.Id.Should().StartWith("ban-kiem-diem-02");
        look.Findings.Should().Contain(finding => finding.Diagnostic.Code == "LNT001" && finding.Diagnostic.Message.Vietnamese.Contains("totl", StringComparison.Ordinal))
            .And.NotContain(finding => finding.Diagnostic.Message.Vietnamese.Contains("member.name", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_of_none_of_the_papers_is_filled_with_the_year_as_it_stands()
    {
        var look = _press.Look(new("thu-moi.docx", WordFile.Of("Kính mời {{ branch.name }}, năm {{ year }} {{ khong_co }}").Bytes()), Year("thcs-2023"));
        look.Taken.Should().BeNull();
        look.Choices.Should().NotBeEmpty();
        look.Findings.Count(finding => finding.Diagnostic.Code == "LNT001").Should().Be(1);
    }

    [Fact]
    public void What_its_owner_says_goes_before_name_and_guess()
    {
        var form = Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).First(document => document.Id == "nghi-quyet").TemplatePath;
        var template = new YearSource("nghi-quyet.docx", File.ReadAllBytes(form));
        var named = _press.Look(template, Year("thcs-2023"));
        (named.Taken!.Id, named.IsGuess).Should().Be(("nghi-quyet", false));
        _press.Look(template, Year("thcs-2023"), "to-trinh").Taken!.Id.Should().Be("to-trinh");
        _press.Look(template, null, "to-trinh").Taken!.Id.Should().Be("to-trinh");
        var plain = _press.Look(template, Year("thcs-2023"), Fillings.AsItStands);
        plain.Taken.Should().BeNull();
        plain.Findings.Select(finding => finding.Diagnostic.Code).Should().Contain("LNT001");
    }

    static YearSource Year(string sample) => new(Repository.Sample(sample), File.ReadAllBytes(Repository.Sample(sample)));
}
