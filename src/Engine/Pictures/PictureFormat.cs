namespace Reports.Engine.Pictures;

/// <summary>A kind of picture that Word and LibreOffice both show.</summary>
/// <param name="Extension">The ending of its part's name, without a point.</param>
/// <param name="ContentType">Its content type.</param>
sealed record PictureFormat(string Extension, string ContentType)
{
    public static readonly PictureFormat Png = new("png", "image/png");
    public static readonly PictureFormat Jpeg = new("jpeg", "image/jpeg");
    public static readonly PictureFormat Gif = new("gif", "image/gif");
    public static readonly PictureFormat Bmp = new("bmp", "image/bmp");

    public static readonly IReadOnlyList<PictureFormat> All = [Png, Jpeg, Gif, Bmp];
}
