
namespace Reports.Engine.Scripting.Segments;

/// <summary>The code of one tag.</summary>
/// <param name="Code">What stands between the braces.</param>
/// <param name="Encoder">Escapes whatever this tag prints.</param>
/// <param name="Origin">Tells the place of a span of the code.</param>
sealed record CodeSegment(string Code, TextEncoder Encoder, ICodeOrigin Origin) : Segment
{
    /// <summary>The spaces that stand alone before the tag on its line; every further line it prints begins with them.</summary>
    public string Indent { get; init; } = string.Empty;
}
