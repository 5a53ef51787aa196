namespace Reports.Engine.Pictures;

/// <summary>What the head of a picture file tells.</summary>
/// <param name="Format">Its kind.</param>
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
