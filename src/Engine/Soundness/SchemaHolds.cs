using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>The SDK's validator has nothing to say about the XML of any part.</summary>
sealed class SchemaHolds : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    // The newest schema the SDK knows takes every extension that Word writes (w14, w15, w16…).
    const FileFormatVersions Version = FileFormatVersions.Microsoft365;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var problems = new List<Diagnostic>();
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(package.File), isEditable: false);
            foreach (var finding in new OpenXmlValidator(Version).Validate(document))
            {
                if (!SchemaFinding.IsHarmless(finding))
                    problems.Add(SchemaFinding.Explain(Place(package, finding), finding));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(SoundnessProblems.NotForTheSdk(new FileLocation(package.FileName), exception.Message));
        }
        return problems;
    }

    static Location Place(ReadDocument package, ValidationErrorInfo finding)
    {
        if (finding.Part is null || package.Find(finding.Part.Uri.OriginalString.TrimStart('/')) is not { Root: { } root } part)
            return new FileLocation(package.FileName);
        return finding.Path?.XPath is { } path && XPathWalk.To(root, path) is { } element ? part.PlaceOf(element) : part.Place;
    }
}
