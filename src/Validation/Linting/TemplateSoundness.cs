using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Validation.Soundness;

namespace Reports.Engine.Validation.Linting;

/// <summary>The checks of finished documents, as far as they can be asked of a template.</summary>
static class TemplateSoundness
{
    const int FindingsPerCheck = 200;

    /// <param name="isFinished">True when it holds no tags: then it is what a reader gets.</param>
    public static IEnumerable<Diagnostic> Check(ReadDocument package, bool isFinished) =>
        SoundnessChecks.All
            .Where(check => isFinished || Concerns(check, package))
            .SelectMany(check => check.Find(package).Take(FindingsPerCheck));

    // The zip is written again for every document. A tag in an address or a number is no address and no number yet:
    // the SDK would say so of every one of them.
    static bool Concerns(SoundnessCheck check, ReadDocument package) => check switch
    {
        ZipIsClean => false,
        SchemaHolds => !HoldsTagsInAttributes(package),
        _ => true,
    };

    static bool HoldsTagsInAttributes(ReadDocument package) =>
        package.Parts.Any(part =>
            part.Root?.DescendantsAndSelf().Attributes().Any(a => a.Value.Contains("{{", StringComparison.Ordinal)) == true
            || part.Relationships.Any(r => r.Target.Contains('{') || r.Target.Contains("%7B", StringComparison.OrdinalIgnoreCase)));
}
