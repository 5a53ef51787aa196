using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a table: what it looks like, and a block for each row.</summary>
static class TableReader
{
    internal static OutlineBlock Read(XElement table, BlockReader blocks)
    {
        var story = blocks.Story;
        var outside = story.Place;
        var place = story.Place = story.NextTable();
        var rows = TableGrid.Read(table);
        var look = TableLook.Of(new TableBorders(table, rows, story.Document.Styles), rows);
        var styleOutside = story.TableStyle;
        story.TableStyle = table.Child("tblPr")?.Val("tblStyle");
        var read = new List<OutlineBlock>();
        for (var i = 0; i < rows.Count; i++)
        {
            story.Place = place with { Row = i + 1 };
            read.Add(RowReader.Read(rows, i, look, blocks));
        }
        story.Place = outside;
        story.TableStyle = styleOutside;
        return new OutlineBlock("table", TableFacts.Of(table, story.Document.Styles, look), "", place, read);
    }
}
