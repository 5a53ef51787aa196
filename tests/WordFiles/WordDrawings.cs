namespace Reports.WordFiles;

/// <summary>Drawings that tests put into a run.</summary>
public static class WordDrawings
{
    const int Emu = 36000;

    /// <summary>A picture in line with the text; sizes in millimetres.</summary>
    public static string Picture(string relationship, int id = 1, int width = 30, int height = 20, string altText = "") =>
        $"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width * Emu}\" cy=\"{height * Emu}\"/><wp:docPr id=\"{id}\" name=\"Picture {id}\" descr=\"{altText}\"/>" +
        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr>" +
        $"<pic:blipFill><a:blip r:embed=\"{relationship}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>" +
        $"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width * Emu}\" cy=\"{height * Emu}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";

    /// <summary>A text box as Word writes it: the drawing, and the same content again for old programs.</summary>
    public static string TextBox(string blocks, int id = 1) =>
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1080000\" cy=\"720000\"/>" +
        $"<wp:docPr id=\"{id}\" name=\"Text Box {id}\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1080000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>" +
        $"<wps:txbx><w:txbxContent>{blocks}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>" +
        $"<mc:Fallback><w:pict><v:rect style=\"width:85pt;height:57pt\"><v:textbox><w:txbxContent>{blocks}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>";
}
