namespace Reports.Engine.Pictures;

/// <summary>A picture as a template asked for it: what <c>word.image</c> returns.</summary>
/// <param name="Bytes">The file, copied into the document as it is.</param>
/// <param name="Width">Width in EMU; null when it follows from the height or from the pixels.</param>
/// <param name="Height">Height in EMU; null when it follows from the width or from the pixels.</param>
/// <param name="Fits">True when it may not be wider than the cell or the text it stands in.</param>
/// <param name="Description">The alternative text.</param>
sealed record Picture(byte[] Bytes, PictureHead Head, long? Width, long? Height, bool Fits, string Description)
{
    /// <summary>The size shown, in EMU: the sides not given follow from the shape of the picture.</summary>
    /// <param name="room">The width there is; null when unknown.</param>
    public (long Width, long Height) Size(long? room)
    {
        double shape = (double)Head.ShownHeight / Head.ShownWidth;
        var width = Width ?? (Height is { } given ? given / shape : Head.ShownWidth / Head.Dpi * Emu.PerInch);
        var height = Height ?? width * shape;
        if (Fits && room is { } most && width > most)
            (width, height) = (most, height * most / width);
        return (Math.Max(1, (long)Math.Round(width)), Math.Max(1, (long)Math.Round(height)));
    }

    /// <summary>Printed where no picture can stand: its alternative text.</summary>
    public override string ToString() => Description;
}

/// <summary>A kind of picture that Word and LibreOffice both show.</summary>
/// <param name="Extension">The ending of its part's name, without a point.</param>
sealed record PictureFormat(string Extension, string ContentType)
{
    public static readonly PictureFormat Png = new("png", "image/png");
    public static readonly PictureFormat Jpeg = new("jpeg", "image/jpeg");
    public static readonly PictureFormat Gif = new("gif", "image/gif");
    public static readonly PictureFormat Bmp = new("bmp", "image/bmp");
}

/// <summary>What the header of a picture file says.</summary>
/// <param name="Width">Pixels across, as stored.</param>
/// <param name="Height">Pixels down, as stored.</param>
/// <param name="Dpi">Pixels per inch; 96 when the file does not say.</param>
/// <param name="Orientation">The EXIF orientation, 1 to 8; 1 is upright.</param>
sealed record PictureHead(PictureFormat Format, int Width, int Height, double Dpi = 96, int Orientation = 1)
{
    /// <summary>True when the picture is shown turned by a quarter: a telephone held upright stores it lying.</summary>
    public bool IsQuarterTurned => Orientation is >= 5 and <= 8;

    /// <summary>Pixels across as shown.</summary>
    public int ShownWidth => IsQuarterTurned ? Height : Width;

    /// <summary>Pixels down as shown.</summary>
    public int ShownHeight => IsQuarterTurned ? Width : Height;
}
