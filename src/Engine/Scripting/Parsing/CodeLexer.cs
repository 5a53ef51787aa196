using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Cuts the code of one tag into tokens; comments and spaces are dropped.</summary>
/// <remarks>
/// In a text template the end of a tag is known only by reading its code: <c>}}</c> inside a string or while a brace
/// is open does not end it. There the lexer starts after <c>{{</c> and stops at the end it finds.
/// </remarks>
sealed partial class CodeLexer
{
    const char EndOfText = '\0';

    readonly string _text;
    readonly int _origin;
    readonly int _limit;
    readonly bool _stopsAtBraces;
    readonly int _segment;
    readonly List<Token> _tokens = [];

    /// <summary>How many braces are open inside each open interpolation, the innermost last.</summary>
    readonly Stack<Interpolation> _interpolations = [];

    int _position;
    int _openBraces;

    CodeLexer(string text, int start, bool stopsAtBraces, int segment)
    {
        _text = text;
        _origin = start;
        _limit = text.Length;
        _position = start;
        _stopsAtBraces = stopsAtBraces;
        _segment = segment;
    }

    /// <summary>Where the code ends: at the closing braces with their <c>-</c> or <c>~</c>, or at the end of the text.</summary>
    public int End { get; private set; }

    /// <summary>The tokens, places counted from the start of the code.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>What could not be read.</summary>
    public List<LexerProblem> Problems { get; } = [];

    char Current => Peek(0);

    /// <summary>Reads the whole of a code.</summary>
    public static CodeLexer Read(string code, int segment = 0) => new CodeLexer(code, 0, false, segment).Run();

    /// <summary>Reads code that starts somewhere in a text and ends at the braces that close its tag.</summary>
    public static CodeLexer ReadTag(string text, int start) => new CodeLexer(text, start, true, 0).Run();

    CodeLexer Run()
    {
        while (_position < _limit && !IsAtTagEnd())
            ReadToken();
        while (_interpolations.Count > 0)
            CloseBrokenInterpolation();
        End = _position;
        return this;
    }

    void ReadToken()
    {
        var character = Current;
        if (character == '\n')
            ReadNewLines();
        else if (char.IsWhiteSpace(character))
            _position++;
        else if (character == '#')
            SkipComment();
        else if (character is '"' or '\'')
            ReadString();
        else if (character == '`')
            ReadVerbatimString();
        else if (character == '$' && Peek(1) is ('"' or '\''))
            StartInterpolation();
        else if (character == '$' || Identifier.IsStart(character))
            ReadName();
        else if (char.IsDigit(character))
            ReadNumber();
        else
            ReadSign();
    }

    /// <summary>Any number of ends of line in a row is one.</summary>
    void ReadNewLines()
    {
        var start = _position;
        while (_position < _limit && char.IsWhiteSpace(Current))
            _position++;
        Add(TokenKind.NewLine, start);
    }

    void SkipComment()
    {
        var block = Peek(1) == '#';
        _position += block ? 2 : 1;
        while (_position < _limit && !IsAtTagEnd() && (block || Current is not ('\n' or '\r')))
        {
            if (block && Current == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            _position++;
        }
    }

    void ReadName()
    {
        var start = _position;
        var local = Current == '$';
        _position++;
        if (local && Current == '$')
        {
            _position++;
        }
        else
        {
            while (Identifier.IsPart(Current))
                _position++;
        }

        Add(local ? TokenKind.LocalIdentifier : TokenKind.Identifier, start, name: _text[start.._position]);
    }

    /// <summary>True at <c>}}</c>, <c>-}}</c> and <c>~}}</c> outside strings and braces.</summary>
    bool IsAtTagEnd()
    {
        if (!_stopsAtBraces || _openBraces > 0 || _interpolations.Count > 0)
            return false;

        var skip = Current is '-' or '~' ? 1 : 0;
        return Peek(skip) == '}' && Peek(skip + 1) == '}';
    }

    char Peek(int distance) => _position + distance < _limit ? _text[_position + distance] : EndOfText;

    void Add(TokenKind kind, int start, string? name = null, Value literal = default) =>
        _tokens.Add(new Token(kind, SpanFrom(start), _segment)
        {
            AfterSpace = start > _origin && char.IsWhiteSpace(_text[start - 1]),
            Name = name,
            Literal = literal,
        });

    CodeSpan SpanFrom(int start) => CodeSpan.Between(start - _origin, _position - _origin);

    void Report(int start, int length, Func<Diagnostics.Location, Diagnostics.Diagnostic> diagnose) =>
        Problems.Add(new LexerProblem(new CodeSpan(start - _origin, length), diagnose));

    /// <summary>An interpolated string that is being read.</summary>
    /// <param name="Quote">The quote that closes it.</param>
    /// <param name="OuterBraces">The braces that were open where it began.</param>
    readonly record struct Interpolation(char Quote, int OuterBraces);
}
