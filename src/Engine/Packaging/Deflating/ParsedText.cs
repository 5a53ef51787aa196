namespace Reports.Engine.Packaging.Deflating;

/// <summary>A stretch taken apart into literals and matches.</summary>
sealed record ParsedText(KnownText Text, IReadOnlyList<Token> Tokens);
