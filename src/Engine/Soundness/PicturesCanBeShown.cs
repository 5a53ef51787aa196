using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every part declared a picture begins like one.</summary>
sealed class PicturesCanBeShown : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.RedCross;

    static readonly HashSet<string> Checked =
        new(StringComparer.OrdinalIgnoreCase) { "image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp", "image/tiff" };

    static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Parts
            .Where(p => Checked.Contains(p.ContentType ?? "") && !LooksLikeAPicture(p.Bytes))
            .Select(p => SoundnessProblems.NotAPicture(new FileLocation(package.FileName), p.Name));

    // Word goes by the first bytes, not by the declared type: a JPEG named .png is shown.
    static bool LooksLikeAPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Png)
        || bytes.StartsWith(Jpeg)
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("BM"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8);
}
