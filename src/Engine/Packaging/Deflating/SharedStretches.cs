using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>The stretches that values bring along in every part.</summary>
/// <param name="Opening">The beginning of a text.</param>
/// <param name="Closing">The end of a text.</param>
/// <param name="Ending">What ends a paragraph after the text of a value.</param>
/// <param name="Prints">True for an encoder that writes values between opening and closing.</param>
/// <param name="HeadOf">What another encoder writes in front of the opening; null when that is not known.</param>
sealed record SharedStretches(
    Stretch Opening, Stretch Closing, Stretch Ending, Func<TextEncoder, bool> Prints, Func<TextEncoder, Stretch?> HeadOf);
