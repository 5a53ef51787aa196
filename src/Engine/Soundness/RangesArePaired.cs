using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every protected, moved or marked range begins and ends once in its part.</summary>
sealed class RangesArePaired : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    static readonly (string Start, string End)[] Kinds =
    [
        ("permStart", "permEnd"),
        ("moveFromRangeStart", "moveFromRangeEnd"),
        ("moveToRangeStart", "moveToRangeEnd"),
        ("customXmlInsRangeStart", "customXmlInsRangeEnd"),
        ("customXmlDelRangeStart", "customXmlDelRangeEnd"),
    ];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from kind in Kinds
        from mark in Unpaired(part.Root!, kind.Start, kind.End)
        select SoundnessProblems.RangeUnpaired(part.PlaceOf(mark), kind.Start.Replace("Start", "", StringComparison.Ordinal));

    /// <summary>The marks of a kind that have no partner, or a second one.</summary>
    internal static IEnumerable<XElement> Unpaired(XElement root, string start, string end)
    {
        var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var mark in root.Live().Where(e => e.Is(start) || e.Is(end)))
        {
            var id = mark.Attr("id") ?? "";
            if (mark.Is(start) ? !open.TryAdd(id, mark) : !open.Remove(id))
                yield return mark;
        }
        foreach (var mark in open.Values)
            yield return mark;
    }
}
