namespace Reports.Engine.Verification;

/// <summary>One file that a case gave.</summary>
/// <param name="Name">Its name without folder and extension; the approved file is <c>NAME.verified.txt</c>.</param>
/// <param name="Content">A Word document, compared by its outline, or text in UTF-8, compared as it is.</param>
public sealed record RenderedOutput(string Name, byte[] Content);
