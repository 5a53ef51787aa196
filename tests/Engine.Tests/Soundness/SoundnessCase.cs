namespace Reports.Engine.Tests.Soundness;

/// <summary>A document that breaks one promise, and its neighbour that keeps it.</summary>
/// <param name="Code">The finding that the broken one must give.</param>
/// <param name="Broken">The broken document.</param>
/// <param name="Sound">The sound one; nothing may be found in it.</param>
/// <param name="Place">What the place says besides the file name, in English; null where the whole file is meant.</param>
/// <param name="FileName">The name both are checked under.</param>
public sealed record SoundnessCase(string Code, byte[] Broken, byte[] Sound, string? Place = null, string FileName = "a.docx")
{
    /// <inheritdoc />
    public override string ToString() => Code;
}
