using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Reports.Engine.Validation.Soundness;

/// <summary>The SDK's validator has nothing to say about the XML of any part.</summary>
sealed class SchemaHolds : SoundnessCheck
{
    // The newest schema the SDK knows takes every extension that Word writes (w14, w15, w16…).
    const FileFormatVersions Version = FileFormatVersions.Microsoft365;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var problems = new List<Diagnostic>();
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(ForTheSdk.Bytes(package)), isEditable: false);
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

/// <summary>Words a finding of the SDK's validator as a diagnostic, shorter, and leaves out what Word itself writes.</summary>
static partial class SchemaFinding
{
    // Lists of formatting. Word and LibreOffice write some of them out of order themselves and read them in any.
    static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "style", "settings", "lvl", "docDefaults", "tblStylePr" };

    /// <summary>True for what Word writes against the published schema.</summary>
    /// <remarks>
    /// The SDK takes only "on" and "off" for the switches of a table row; the standard takes 1, 0, true and false as well.
    /// The schemas of the SDK end smart tags with Word 2007; every Word reads them, and old forms are full of them.
    /// Word for the web writes the document's id with small letters; the schema wants capitals.
    /// Attributes and elements in namespaces that <c>mc:Ignorable</c> names are passed over by the validator itself.
    /// </remarks>
    internal static bool IsHarmless(ValidationErrorInfo finding) =>
        finding.RelatedNode?.LocalName is "smartTag" or "smartTagType"
        || (finding.Id.StartsWith("Sch_Attribute", StringComparison.Ordinal)
            && finding.Node is { } node && (node.LocalName is "tblHeader" or "cantSplit" or "hidden" or "docId" || IsOfLibreOffice(node, finding.Description)));

    // Of LibreOffice, Word reads these: «start» and «end» of a table are the words of ISO 29500 Strict, which Word takes in
    // every file since 2010; a font's character set by name stands beside its number, which counts; and the spacing of the
    // grid, a negative number, is written as the unsigned number of the same 32 bits, as older versions of Word wrote it.
    static bool IsOfLibreOffice(OpenXmlElement node, string description)
    {
        var (attribute, isHarmless) = node.LocalName switch
        {
            "jc" => ("val", Value(node, "val") is "start" or "end"),
            "charset" => ("characterSet", true),
            "docGrid" => ("charSpace", uint.TryParse(Value(node, "charSpace"), NumberStyles.None, CultureInfo.InvariantCulture, out _)),
            _ => ("", false),
        };
        return isHarmless && description.Contains($"{attribute}'", StringComparison.Ordinal);
    }

    static string? Value(OpenXmlElement node, string attribute) =>
        node.GetAttributes().Where(a => a.LocalName == attribute).Select(a => a.Value).FirstOrDefault();

    internal static Diagnostic Explain(Location place, ValidationErrorInfo finding) =>
        finding.Id == "Sch_UnexpectedElementContentExpectingComplex" && finding is { Node: { } node, RelatedNode: { } child } && IsList(node.LocalName)
            ? SoundnessProblems.OutOfOrder(place, node.LocalName, child.LocalName)
            : SoundnessProblems.AgainstTheSchema(place, Shorten(finding));

    static bool IsList(string element) => element.EndsWith("Pr", StringComparison.Ordinal) || Lists.Contains(element);

    static string Shorten(ValidationErrorInfo finding)
    {
        var description = Namespace().Replace(finding.Description, "");
        var list = description.IndexOf(" List of possible elements", StringComparison.Ordinal);
        return $"{finding.Node?.LocalName}: {(list < 0 ? description : description[..list])}";
    }

    [GeneratedRegex("(?:https?|urn):[^'>\\s]*[:/](?=[A-Za-z0-9]+['>])")]
    private static partial Regex Namespace();
}

/// <summary>Follows the paths that the SDK's validator prints: <c>/w:document[1]/w:body[1]/w:p[2]</c>.</summary>
static partial class XPathWalk
{
    /// <summary>The element at that path, or the last one on the way to it.</summary>
    internal static XElement? To(XElement root, string path)
    {
        XElement? at = null;
        foreach (Match step in Step().Matches(path))
        {
            var name = step.Groups["name"].Value;
            var index = int.Parse(step.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (at is null)
                at = root.Name.LocalName == name ? root : null;
            else if (at.Elements().Where(e => e.Name.LocalName == name).ElementAtOrDefault(index - 1) is { } next)
                at = next;
            else
                break;
        }
        return at;
    }

    [GeneratedRegex(@"/(?:[^:/\[]+:)?(?<name>[^:/\[]+)\[(?<index>\d{1,9})\]")]
    private static partial Regex Step();
}
