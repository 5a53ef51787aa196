using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting.Segments;

/// <summary>Knows where the code of a segment stands in its file.</summary>
interface ICodeOrigin
{
    /// <summary>The place of a span of the code.</summary>
    /// <param name="offset">Zero-based first character within the code.</param>
    /// <param name="length">Number of characters; may be zero.</param>
    Location At(int offset, int length);
}
