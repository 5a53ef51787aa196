using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every prefix that <c>mc:Ignorable</c>, <c>mc:MustUnderstand</c> or <c>Requires</c> names is declared there.</summary>
/// <remarks>Libraries that drop unused declarations on saving break documents in this way.</remarks>
sealed class IgnorablePrefixesAreDeclared : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Parts
        from attribute in part.Root?.DescendantsAndSelf().Attributes() ?? []
        where NamesPrefixes(attribute)
        from prefix in attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where attribute.Parent!.GetNamespaceOfPrefix(prefix) is null
        select SoundnessProblems.UndeclaredPrefix(part.PlaceOf(attribute.Parent!), prefix);

    static bool NamesPrefixes(XAttribute attribute) =>
        (attribute.Name.Namespace == W.Compatibility && attribute.Name.LocalName is "Ignorable" or "MustUnderstand")
        || (attribute.Name == "Requires" && attribute.Parent!.Name == W.Compatibility + "Choice");
}
