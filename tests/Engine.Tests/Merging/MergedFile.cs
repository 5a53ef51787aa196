using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Merging;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Merging;

/// <summary>Documents joined for a test; the result is sound, or the test has failed.</summary>
static class MergedFile
{
    public static RenderedFile Of(params WordFile[] documents) => Of(MergeSettings.Default, documents);

    public static RenderedFile Of(MergeSettings settings, params WordFile[] documents)
    {
        var diagnostics = new DiagnosticBag();
        using var merge = new WordMerge(settings);
        foreach (var document in documents)
            merge.Add(document.Bytes(), "part.docx", diagnostics).Should().BeTrue();
        diagnostics.HasErrors.Should().BeFalse();
        var target = new MemoryStream();
        merge.Complete(target);
        return RenderedFile.Sound(target.ToArray());
    }

    /// <summary>The properties of the sections, in their order.</summary>
    public static IReadOnlyList<XElement> Sections(this RenderedFile file) => file.Body.Descendants(W.Section).ToList();

    public static string? Value(this XElement element, string name, string attribute = "val") =>
        (string?)element.Element(W.Main + name)?.Attribute(W.Main + attribute);

    /// <summary>The part that an id of the main part leads to.</summary>
    public static XElement Part(this RenderedFile file, XElement reference) =>
        file.Part(Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").Single(r => r.Id == (string?)reference.Attribute(W.RelationshipId)).Target.TrimStart('/'));
}
