using Reports.Engine.Verification;

namespace Reports.Tests.Cases;

/// <summary><c>reports verify</c> and <c>dotnet test</c> run the same cases and come to the same results.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Both_agree_that_every_shipped_case_is_as_approved()
    {
        using var checkout = new Checkout();
        using var generated = new GeneratedDocuments();
        ByVerify(checkout).Should().Equal(ByTests(checkout, generated)).And.HaveCount(ShippedCases.All.Count).And.OnlyContain(result => result.Passed);
    }

    [Fact]
    public void Both_agree_which_cases_a_changed_form_fails()
    {
        using var checkout = new Checkout();
        checkout.Change("2023/nghi-quyet.docx", xml => xml.Replace("NGHỊ QUYẾT", "NGHỊ  QUYẾT", StringComparison.Ordinal));
        using var generated = new GeneratedDocuments { Templates = checkout.Templates };
        var byVerify = ByVerify(checkout);
        byVerify.Should().Equal(ByTests(checkout, generated));
        byVerify.Where(result => !result.Passed).Select(result => result.Name).Should().NotBeEmpty().And.OnlyContain(name => name.EndsWith("/nghi-quyet"));
    }

    static List<(string Name, bool Passed)> ByVerify(Checkout checkout) =>
        [.. checkout.Verify().GetProperty("cases").EnumerateArray().Select(one => (one.GetProperty("name").GetString()!, one.GetProperty("passed").GetBoolean()))];

    static List<(string Name, bool Passed)> ByTests(Checkout checkout, GeneratedDocuments generated) =>
        [.. ShippedCases.Find(checkout.Cases).Select(@case => (@case.Name, IsApproved(@case, generated)))];

    static bool IsApproved(VerificationCase @case, GeneratedDocuments generated) => generated.Of(@case).All(document =>
        Record.Exception(() => Snapshot.MatchFile(document.Value, Path.Combine(@case.Folder, document.Key + ".verified.txt"))) is null);
}
