namespace Reports.Engine.Pictures;

/// <summary>A picture as a template asked for it: what <c>word.image</c> returns.</summary>
/// <param name="Bytes">The file, copied into the document as it is.</param>
/// <param name="Head">What its head tells.</param>
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
