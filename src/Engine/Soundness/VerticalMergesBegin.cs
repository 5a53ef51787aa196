using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every cell that continues a vertical merge stands below the cell that begins it, in the same column and of the same width.</summary>
sealed class VerticalMergesBegin : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.TextHidden;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from table in WordBlocks.Tables(part)
        from cell in Dangling(table)
        select SoundnessProblems.MergeWithoutStart(part.PlaceOf(cell));

    static IEnumerable<XElement> Dangling(XElement table)
    {
        var merging = new HashSet<int>();
        foreach (var row in WordBlocks.Rows(table))
        {
            var column = WordBlocks.Free(row, "gridBefore");
            var now = new HashSet<int>();
            foreach (var cell in WordBlocks.Cells(row))
            {
                var merge = cell.Child("tcPr")?.Child("vMerge");
                var continues = merge is not null && merge.Attr("val") != "restart";
                if (continues && !merging.Contains(column))
                    yield return cell;
                if (merge is not null)
                    now.Add(column);
                column += WordBlocks.Span(cell);
            }
            merging = now;
        }
    }
}
