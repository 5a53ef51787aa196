using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>No extension and no part name is listed twice in the content types, however it is capitalised.</summary>
sealed class NoDuplicateContentTypes : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        var types = package.ContentTypes;
        var twice = Repeated(types.Defaults.Select(d => d.Extension)).Concat(Repeated(types.Overrides.Select(o => o.PartName)));
        var absent = types.Overrides.Where(o => package.Find(o.PartName) is null && !IsRelationshipFile(o.PartName));
        return twice.Select(name => SoundnessProblems.DuplicateContentType(place, name))
            .Concat(absent.Select(o => SoundnessProblems.ContentTypeOfNothing(place, o.PartName)));
    }

    static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);

    // Some programs list the relationship files one by one; that is allowed.
    static bool IsRelationshipFile(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
