using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>The columns that a row takes are as many as the table's grid has.</summary>
sealed class RowSpansMatchTheGrid : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.ColumnsShift;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        foreach (var part in package.Stories)
        {
            foreach (var table in WordBlocks.Tables(part))
            {
                var grid = table.Child("tblGrid")?.Elements(W.Main + "gridCol").Count() ?? 0;
                foreach (var row in WordBlocks.Rows(table).Where(r => Columns(r) != grid && WordBlocks.Cells(r).Any()))
                    yield return SoundnessProblems.SpansOffTheGrid(part.PlaceOf(row), Columns(row), grid);
            }
        }
    }

    // A damaged file may state any number, of any number of cells.
    static long Columns(XElement row) =>
        (long)WordBlocks.Free(row, "gridBefore") + WordBlocks.Cells(row).Sum(cell => (long)WordBlocks.Span(cell)) + WordBlocks.Free(row, "gridAfter");
}
