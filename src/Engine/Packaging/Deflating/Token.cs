namespace Reports.Engine.Packaging.Deflating;

/// <summary>A piece of a parsed stretch: one literal, or a match into the stretch itself or into one written before.</summary>
/// <param name="At">Where it begins, counted from the stretch's own bytes: negative in what leads.</param>
/// <param name="Length">How many bytes; one for a literal.</param>
/// <param name="Source">The stretch that the match copies from; -1 for a literal.</param>
/// <param name="From">Where in it, counted likewise.</param>
/// <param name="Distance">How far back that is expected to be; known when the source is the stretch itself.</param>
readonly record struct Token(int At, int Length, int Source, int From, int Distance)
{
    public const int Literal = -1;

    public bool IsLiteral => Source == Literal;
}
