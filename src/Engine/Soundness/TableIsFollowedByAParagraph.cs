using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>A paragraph follows every table that stands outside a cell, and parts it from the next.</summary>
/// <remarks>Cells are the matter of <see cref="EveryCellEndsWithAParagraph"/>.</remarks>
sealed class TableIsFollowedByAParagraph : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Stories.SelectMany(part => Last(part).Concat(Touching(part)));

    static IEnumerable<Diagnostic> Last(ReadPart part) =>
        from container in WordBlocks.Containers(part)
        let last = WordBlocks.Of(container).LastOrDefault()
        where last?.Is("tbl") == true
        select SoundnessProblems.TableComesLast(part.PlaceOf(last));

    static IEnumerable<Diagnostic> Touching(ReadPart part)
    {
        foreach (var container in WordBlocks.Containers(part).Concat(part.Root!.Descendants(W.Main + "tc")))
        {
            var afterTable = false;
            foreach (var block in WordBlocks.Of(container))
            {
                if (afterTable && block.Is("tbl"))
                    yield return SoundnessProblems.TablesTouch(part.PlaceOf(block));
                afterTable = block.Is("tbl");
            }
        }
    }
}
