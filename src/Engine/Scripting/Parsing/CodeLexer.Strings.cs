using System.Globalization;
using System.Text;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Strings: quoted, verbatim and interpolated.</summary>
sealed partial class CodeLexer
{
    void ReadString()
    {
        var start = _position;
        var quote = Current;
        _position++;
        var content = new StringBuilder();
        if (ReadCharacters(content, quote, interpolated: false) == quote)
            _position++;
        else
            RecoverFromOpenString(start, quote);
        Add(TokenKind.String, start, literal: content.ToString());
    }

    void ReadVerbatimString()
    {
        var start = _position;
        var content = new StringBuilder();
        _position++;
        while (_position < _limit && (Current != '`' || Peek(1) == '`'))
        {
            // Two back-ticks stand for one.
            if (Current == '`')
                _position++;
            content.Append(Current);
            _position++;
        }

        if (_position < _limit)
            _position++;
        else
            RecoverFromOpenString(start, '`');
        Add(TokenKind.String, start, literal: content.ToString());
    }

    void StartInterpolation()
    {
        var start = _position;
        var quote = Peek(1);
        _position += 2;
        var content = new StringBuilder();
        switch (ReadCharacters(content, quote, interpolated: true))
        {
            case '{':
                _position++;
                _interpolations.Push(new Interpolation(quote, _openBraces));
                Add(TokenKind.InterpolationStart, start, literal: content.ToString());
                break;
            case EndOfText:
                RecoverFromOpenString(start, quote);
                Add(TokenKind.String, start, literal: content.ToString());
                break;
            default:
                _position++;
                Add(TokenKind.String, start, literal: content.ToString());
                break;
        }
    }

    void ContinueInterpolation(char quote)
    {
        var start = _position;
        _position++;
        var content = new StringBuilder();
        switch (ReadCharacters(content, quote, interpolated: true))
        {
            case '{':
                _position++;
                Add(TokenKind.InterpolationMiddle, start, literal: content.ToString());
                break;
            case EndOfText:
                CloseBrokenInterpolation();
                break;
            default:
                _position++;
                _interpolations.Pop();
                Add(TokenKind.InterpolationEnd, start, literal: content.ToString());
                break;
        }
    }

    void CloseBrokenInterpolation()
    {
        var interpolation = _interpolations.Pop();
        _openBraces = interpolation.OuterBraces;
        _position = _limit;
        Report(Math.Max(_origin, _limit - 1), 1, place => ScriptProblems.OpenString(place, interpolation.Quote));
        Add(TokenKind.InterpolationEnd, _position, literal: string.Empty);
    }

    /// <summary>Reads up to the closing quote, to an opening brace of an interpolated string, or to the end of the text.</summary>
    char ReadCharacters(StringBuilder content, char quote, bool interpolated)
    {
        while (_position < _limit)
        {
            var character = Current;
            if (character == quote || (interpolated && character == '{'))
                return character;

            if (character == '\\')
            {
                ReadEscape(content, interpolated);
                continue;
            }

            content.Append(character);
            _position++;
        }

        return EndOfText;
    }

    void ReadEscape(StringBuilder content, bool interpolated)
    {
        _position++;
        var character = Current;
        switch (character)
        {
            case 'x': ReadHexadecimal(content, 2); return;
            case 'u': ReadHexadecimal(content, 4); return;
            // A backslash before an end of line joins the lines.
            case '\r' when Peek(1) == '\n': _position += 2; return;
            case '\r' or '\n': _position++; return;
        }

        var meaning = character switch
        {
            '0' => '\0',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            '\'' or '"' or '\\' => character,
            '{' when interpolated => character,
            _ => (char?)null,
        };
        if (meaning is null)
        {
            Report(_position, 1, place => ScriptProblems.UnknownEscape(place, character));
            return;
        }

        content.Append(meaning);
        _position++;
    }

    void ReadHexadecimal(StringBuilder content, int digits)
    {
        var escape = Current;
        _position++;
        var code = 0;
        for (var count = 0; count < digits; count++, _position++)
        {
            if (!int.TryParse([Current], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digit))
            {
                Report(_position, 1, place => ScriptProblems.BadCharacterCode(place, escape, digits));
                return;
            }

            code = (code << 4) | digit;
        }

        content.Append((char)code);
    }

    /// <summary>Reported at the last character, as Scriban does: everything up to there was read as the string.</summary>
    void RecoverFromOpenString(int start, char quote) =>
        Report(Math.Max(start, _limit - 1), 1, place => ScriptProblems.OpenString(place, quote));
}
