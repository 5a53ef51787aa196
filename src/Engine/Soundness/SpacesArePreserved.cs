using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>A text that begins or ends with a space says <c>xml:space="preserve"</c>.</summary>
sealed class SpacesArePreserved : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.SpacesLost;

    static readonly XName Space = XNamespace.Xml + "space";

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from text in part.Root!.Descendants()
        where text.Is("t") || text.Is("delText")
        let value = text.Value
        where value.Length > 0 && (IsBlank(value[0]) || IsBlank(value[^1])) && !IsPreserved(text)
        select SoundnessProblems.SpacesNotPreserved(part.PlaceOf(text));

    static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';

    static bool IsPreserved(XElement text) =>
        text.AncestorsAndSelf().Select(e => e.Attribute(Space)).FirstOrDefault(a => a is not null)?.Value == "preserve";
}
