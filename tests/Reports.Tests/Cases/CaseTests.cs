using Reports.Engine.Verification;

namespace Reports.Tests.Cases;

/// <summary>Every document of every sample – the three editions, the four kinds of school – is the approved one.</summary>
/// <remarks>Member forms repeat one template: the first few show a leader, a member without a post and an empty form.</remarks>
public sealed class CaseTests(GeneratedDocuments generated) : IClassFixture<GeneratedDocuments>
{
    public static TheoryData<string> Names => [.. ShippedCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documents_of_a_case_are_the_approved_ones(string name)
    {
        var @case = ShippedCases.All.Single(one => one.Name == name);
        var documents = generated.Of(@case);
        documents.Should().NotBeEmpty();
        foreach (var (document, text) in documents)
            Snapshot.MatchFile(text, Path.Combine(@case.Folder, document + ".verified.txt"));

        Approved(@case).Should().BeEquivalentTo(documents.Keys);
    }

    [Fact]
    public void Every_document_of_every_sample_is_in_a_case()
    {
        var samples = Directory.GetFiles(Path.Combine(ShippedCases.Root, "templates", "samples"), "*.json");
        foreach (var sample in samples)
        {
            var covered = ShippedCases.All.Where(@case => @case.Data == sample).Select(@case => @case.Document);
            GeneratedDocuments.IdsOf(Dossier.Of(Path.GetFileName(sample))).Should().BeEquivalentTo(covered, sample);
        }
    }

    static IEnumerable<string> Approved(VerificationCase @case) =>
        Directory.GetFiles(@case.Folder, "*.verified.txt").Select(file => Path.GetFileName(file).Replace(".verified.txt", "", StringComparison.Ordinal));
}
