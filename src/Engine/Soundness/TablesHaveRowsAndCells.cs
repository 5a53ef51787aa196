using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every table has a row and every row has a cell.</summary>
sealed class TablesHaveRowsAndCells : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        foreach (var part in package.Stories)
        {
            foreach (var table in WordBlocks.Tables(part).Where(t => !WordBlocks.Rows(t).Any()))
                yield return SoundnessProblems.TableWithoutRows(part.PlaceOf(table));
            foreach (var row in part.Root!.Descendants(W.Main + "tr").Where(r => !WordBlocks.Cells(r).Any()))
                yield return SoundnessProblems.RowWithoutCells(part.PlaceOf(row));
        }
    }
}
