using Reports.Engine.Outlines;

namespace Reports.Tests.Outlines;

/// <summary>Every document of every sample – the three editions, the four kinds of school – as it was looked at and approved.</summary>
public sealed class DossierOutlineTests
{
    // Member forms repeat one template: the first few show a leader, a member without a post and an empty form.
    const int MemberForms = 4;

    [Theory]
    [MemberData(nameof(DossierTests.Samples), MemberType = typeof(DossierTests))]
    public void Outlines_are_the_approved_ones(string sample)
    {
        using var dossier = Dossier.Generate(Dossier.Sample(sample));
        var documents = Directory.GetFiles(dossier.Folder, "*.docx")
            .Concat(Directory.GetFiles(Path.Combine(dossier.Folder, "ban-kiem-diem"), "*.docx").Order(StringComparer.Ordinal).Take(MemberForms));
        var failures = new List<string>();
        foreach (var document in documents.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(sample) + "." + Path.GetFileNameWithoutExtension(document);
            var failure = Record.Exception(() => Snapshot.Match(DocumentOutline.Of(File.ReadAllBytes(document)).ToString(), name));
            if (failure is not null)
                failures.Add($"{name}: {failure.Message}");
        }

        failures.Should().BeEmpty();
    }
}
