using Reports.Engine.Output;
using Reports.Engine.Packaging.Deflating;

namespace Reports.Engine.Rendering;

/// <summary>The stretches that values write around themselves.</summary>
static class TextStretches
{
    public static readonly Stretch Opening = new("<w:t xml:space=\"preserve\">"u8.ToArray(), 0);
    public static readonly Stretch Closing = new("</w:t>"u8.ToArray(), 1);
    public static readonly Stretch Ending = new("</w:r></w:p>"u8.ToArray(), 2);

    /// <summary>What a compressor of a part has to know of them.</summary>
    public static readonly SharedStretches Shared = new(
        Opening, Closing, Ending, encoder => encoder is RunEncoder, encoder => (encoder as BlockEncoder)?.Head);
}
