namespace Reports.Engine.Verification.Pages;

/// <summary>Turns a Word document into pictures of its pages (PNG), in order; none when there is no converter.</summary>
public delegate IReadOnlyList<byte[]> PagePictures(byte[] docx);
