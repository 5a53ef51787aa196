using Reports.Tests.Cases;

namespace Reports.Tests;

/// <summary>Who owns the forms edits one in LibreOffice, and the next document is the edited one.</summary>
/// <remarks>Without LibreOffice this test fails; it is never skipped.</remarks>
public sealed class EditedFormTests : IDisposable
{
    const string Document = "ke-hoach-kiem-diem.docx";
    const string Sentence = "thực hiện theo tiến độ sau:";
    const string NewSentence = "thực hiện theo tiến độ sau, ai chậm thì báo ngay chi ủy:";

    readonly Checkout _checkout = new();
    readonly string _profile = Directory.CreateTempSubdirectory("reports-test-").FullName;

    [Fact]
    public void A_sentence_changed_in_LibreOffice_is_in_the_new_document_and_nothing_else_is_changed()
    {
        var before = Dossier.Of("thcs-2023.json");
        LibreOffice.Edit(_profile, Path.Combine(_checkout.Templates, "editions", "2023", Document), Sentence, NewSentence);
        using var after = Dossier.Generate(Dossier.Sample("thcs-2023.json"), _checkout.Templates);

        after.ExitCode.Should().Be(0, after.Error);
        var old = Outline(before, Document);
        old.Should().ContainSingle(line => line.Contains(Sentence));
        Outline(after, Document).Should().Equal(old.Select(line => line.Replace(Sentence, NewSentence)));
        foreach (var other in Directory.GetFiles(before.Folder, "*.docx").Select(Path.GetFileName).Where(name => name != Document))
            after.Bytes(other!).Should().Equal(before.Bytes(other!), other);
    }

    public void Dispose()
    {
        _checkout.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    static IReadOnlyList<string> Outline(Dossier dossier, string document) => ResavedOutline.Of(Path.Combine(dossier.Folder, document));
}
