namespace Reports.Engine.Verification.Pages;

/// <summary>Turns Word documents, all at once, into pictures of their pages (PNG): a list of pages in order for each document, empty where it could not be converted.</summary>
delegate IReadOnlyList<IReadOnlyList<byte[]>> PagePictures(IReadOnlyList<byte[]> documents);
