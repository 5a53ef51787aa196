using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a drawing: one mark in the text, and its text boxes under the block.</summary>
static class DrawingReader
{
    internal static void Read(XElement drawing, BlockReader blocks, InlineReader inline)
    {
        var mark = drawing.Is("drawing") ? DrawingMark.Of(drawing, blocks.Story.Part, blocks.Story.Document.Package) : VmlMark.Of(drawing, blocks.Story.Part, blocks.Story.Document.Package);
        inline.Text.AddMark(mark);
        foreach (var content in drawing.Live().Where(e => e.Is("txbxContent") && IsOutermost(e, drawing)))
            inline.Below.Add(new OutlineBlock("box", [], "", blocks.Story.Place, new BlockReader(blocks.Story, isBox: true).Read(content)));
    }

    static bool IsOutermost(XElement content, XElement drawing) =>
        !content.Ancestors().TakeWhile(a => a != drawing).Any(a => a.Is("txbxContent"));
}
