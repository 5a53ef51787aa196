namespace Reports.Engine.Pictures;

/// <summary>The DrawingML of a picture in line with the text (ECMA-376 part 1, 20.4.2.8 and 20.2.2.5).</summary>
static class PictureXml
{
    /// <param name="size">Its size as shown, in EMU.</param>
    /// <param name="id">An id that no other drawing of the document has.</param>
    /// <param name="relationship">The id of the relationship to its media part.</param>
    public static byte[] Of(Picture picture, (long Width, long Height) size, int id, string relationship)
    {
        var head = picture.Head;

        // A turned picture keeps its stored shape; the rotation gives it the one shown.
        var (width, height) = head.IsQuarterTurned ? (size.Height, size.Width) : size;
        var description = Escape(picture.Description);
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{size.Width}" cy="{size.Height}"/><wp:docPr id="{id}" name="Picture {id}" descr="{description}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="Picture {id}" descr="{description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm{Turn(head.Orientation)}><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """));
    }

    // EXIF 2.32, tag 274; rotations in 60,000ths of a degree, applied after flips.
    static string Turn(int orientation) => orientation switch
    {
        2 => " flipH=\"1\"",
        3 => " rot=\"10800000\"",
        4 => " flipV=\"1\"",
        5 => " rot=\"5400000\" flipV=\"1\"",
        6 => " rot=\"5400000\"",
        7 => " rot=\"16200000\" flipV=\"1\"",
        8 => " rot=\"16200000\"",
        _ => "",
    };

    static string Escape(string text) => System.Security.SecurityElement.Escape(text) ?? "";
}
