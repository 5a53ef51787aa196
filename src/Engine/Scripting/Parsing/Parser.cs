using System.Runtime.CompilerServices;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Turns the segments of a template into statements, and reports every syntax error in one pass.</summary>
/// <remarks>
/// A statement that cannot be read is reported once and skipped; a block whose first line cannot be read keeps its
/// body, so that its <c>end</c> does not look stray.
/// </remarks>
sealed partial class Parser
{
    readonly IReadOnlyList<Segment> _segments;
    readonly ScriptSettings _settings;
    readonly DiagnosticBag _diagnostics;
    readonly List<Token> _tokens;
    readonly HashSet<int> _brokenSegments = [];
    readonly bool _indents;
    int _index;
    int _hiddenLines;
    int _depth;
    bool _depthReported;
    Token _previous;

    Parser(IReadOnlyList<Segment> segments, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        _segments = segments;
        _settings = settings;
        _diagnostics = diagnostics;
        _indents = settings.AutoIndent && segments.OfType<CodeSegment>().Any(code => code.Indent.Length > 0);
        _tokens = TokenList.Of(segments, Broken);
    }

    Token Current => _tokens[_index];

    /// <summary>Reads a template; what is wrong goes to the diagnostics, and the rest can still be analysed.</summary>
    public static ParsedTemplate Parse(IReadOnlyList<Segment> segments, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        var parser = new Parser(segments, settings, diagnostics);
        var body = parser.ParseTemplate();
        return new ParsedTemplate(body, parser._writes.ToData, parser._writes.ToNames);
    }

    void Broken(int segment, LexerProblem problem)
    {
        _brokenSegments.Add(segment);
        _diagnostics.Add(problem.Diagnose(((CodeSegment)_segments[segment]).Origin.At(problem.Span.Start, problem.Span.Length)));
    }

    CodeSegment SegmentOf(Token token) => (CodeSegment)_segments[token.Segment];

    void Advance()
    {
        _previous = Current;
        if (Current.Kind != TokenKind.EndOfTemplate)
            _index++;
        SkipHiddenLines();
    }

    void SkipHiddenLines()
    {
        while (_hiddenLines > 0 && Current.Kind == TokenKind.NewLine)
            _index++;
    }

    Token Peek()
    {
        var index = Math.Min(_index + 1, _tokens.Count - 1);
        while (_hiddenLines > 0 && _tokens[index].Kind == TokenKind.NewLine)
            index++;
        return _tokens[index];
    }

    bool Is(TokenKind kind) => Current.Kind == kind;

    bool IsWord(string word) => Current is { Kind: TokenKind.Identifier, Name: { } name } && name == word;

    bool TryTake(TokenKind kind)
    {
        if (!Is(kind))
            return false;

        Advance();
        return true;
    }

    void Expect(TokenKind kind, string sign)
    {
        if (!TryTake(kind))
            throw Fail(place => ScriptProblems.MissingSign(place, sign, Shown(Current)));
    }

    /// <summary>The place of a token.</summary>
    Place At(Token token) => new(NearestCode(token), token.Span);

    /// <summary>The place from a token to the one last taken.</summary>
    Place From(Token first)
    {
        var code = SegmentOf(first);
        var end = _previous.Segment == first.Segment && _previous.Kind != TokenKind.TagEnd
            ? _previous.Span.End
            : code.Code.Length;
        return new Place(code, CodeSpan.Between(first.Span.Start, end));
    }

    /// <summary>The place from an expression's start to the token last taken.</summary>
    Place From(Place first) => From(new Token(TokenKind.Invalid, first.Span, SegmentIndexOf(first)));

    int SegmentIndexOf(Place place) => ReferenceEquals(place.Segment, _segments[_previous.Segment]) ? _previous.Segment : IndexOf(place.Segment);

    int IndexOf(CodeSegment segment)
    {
        for (var index = 0; index < _segments.Count; index++)
        {
            if (ReferenceEquals(_segments[index], segment))
                return index;
        }

        return 0;
    }

    /// <summary>Reports what is wrong at the current token and leaves the statement.</summary>
    ParseFailure Fail(Func<Location, Diagnostic> diagnose) => Fail(Current, diagnose);

    ParseFailure Fail(Token token, Func<Location, Diagnostic> diagnose)
    {
        Report(token, diagnose);
        return new ParseFailure();
    }

    /// <summary>Reports what is wrong, unless the tag holds something that could not even be read.</summary>
    void Report(Token token, Func<Location, Diagnostic> diagnose)
    {
        if (!_brokenSegments.Contains(token.Segment))
            _diagnostics.Add(diagnose(At(token).Location));
    }

    void Report(Place place, Func<Location, Diagnostic> diagnose)
    {
        if (!_brokenSegments.Contains(IndexOf(place.Segment)))
            _diagnostics.Add(diagnose(place.Location));
    }

    /// <summary>The segment of a token; for static text, where an error can only be about what came before, the tag before it.</summary>
    CodeSegment NearestCode(Token token)
    {
        for (var index = Math.Min(token.Segment, _segments.Count - 1); index >= 0; index--)
        {
            if (_segments[index] is CodeSegment code)
                return code;
        }

        return _segments.OfType<CodeSegment>().First();
    }

    /// <summary>Goes one level deeper into expressions or blocks.</summary>
    void Descend()
    {
        _depth++;
        if (_depth <= _settings.MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        if (!_depthReported)
            Report(Current, place => ScriptProblems.TooDeepCode(place, _settings.MaxDepth));
        // What follows could only repeat it.
        _depthReported = true;
        _index = _tokens.Count - 1;
        throw new ParseFailure();
    }

    /// <summary>A token as a person sees it.</summary>
    string Shown(Token token) => token.Kind switch
    {
        TokenKind.NewLine => "⏎",
        TokenKind.TagEnd or TokenKind.EndOfTemplate or TokenKind.Static or TokenKind.TagStart => "}}",
        _ => At(token).Code,
    };
}
