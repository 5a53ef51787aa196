using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Something the lexer could not read, and the factory of its diagnostic.</summary>
/// <param name="Span">Where in the code.</param>
/// <param name="Diagnose">Makes the diagnostic once the place in the file is known.</param>
readonly record struct LexerProblem(CodeSpan Span, Func<Location, Diagnostic> Diagnose);
