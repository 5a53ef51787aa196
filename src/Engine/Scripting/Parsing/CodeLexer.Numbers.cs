using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Numbers: whole, hexadecimal, binary, fractions.</summary>
sealed partial class CodeLexer
{
    void ReadNumber()
    {
        if (Current == '0' && Peek(1) == 'x')
            ReadPrefixed(char.IsAsciiHexDigit, NumberLiteral.Hexadecimal, 'x');
        else if (Current == '0' && Peek(1) == 'b')
            ReadPrefixed(static character => character is '0' or '1', NumberLiteral.Binary, 'b');
        else
            ReadDecimalNumber();
    }

    void ReadDecimalNumber()
    {
        var start = _position;
        while (char.IsDigit(Current) || Current == '_')
            _position++;

        var fraction = StartsFraction();
        if (fraction)
        {
            _position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
                _position++;
            if (!char.IsDigit(Current))
            {
                Report(_position, 1, ScriptProblems.MissingExponent);
                Add(TokenKind.Invalid, start);
                return;
            }

            SkipDigits();
        }

        var suffix = Current is ('f' or 'F' or 'd' or 'D' or 'm' or 'M') && !Identifier.IsPart(Peek(1));
        if (suffix)
            _position++;
        AddNumber(start, fraction || suffix ? NumberLiteral.Fraction : NumberLiteral.Whole);
    }

    /// <summary>A point belongs to the number unless it begins a range or a member: <c>1..5</c>, <c>1.size</c>.</summary>
    bool StartsFraction()
    {
        if (Current != '.')
            return false;

        var next = Peek(1);
        return next != '.' && (!char.IsLetter(next) || next is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' or 'e' or 'E');
    }

    void ReadPrefixed(Func<char, bool> isDigit, Func<string, Value?> convert, char prefix)
    {
        var start = _position;
        _position += 2;
        var digits = 0;
        var point = false;
        while (isDigit(Current) || Current == '_' || (prefix == 'b' && !point && Current == '.' && isDigit(Peek(1))))
        {
            point |= Current == '.';
            digits += isDigit(Current) ? 1 : 0;
            _position++;
        }

        var isSuffix = Current is 'u' or 'U' || (point && Current is ('f' or 'F' or 'd' or 'D'));
        if (isSuffix && !Identifier.IsPart(Peek(1)))
            _position++;

        if (digits > 0)
        {
            AddNumber(start, convert);
            return;
        }

        Report(start, _position - start, place => ScriptProblems.MissingDigits(place, prefix));
        Add(TokenKind.Invalid, start);
    }

    void AddNumber(int start, Func<string, Value?> convert)
    {
        var text = _text[start.._position];
        if (convert(text.Replace("_", string.Empty, StringComparison.Ordinal)) is { } number)
        {
            Add(TokenKind.Number, start, literal: number);
            return;
        }

        Report(start, text.Length, place => ScriptProblems.NumberTooBig(place, text));
        Add(TokenKind.Invalid, start);
    }

    void SkipDigits()
    {
        while (char.IsDigit(Current))
            _position++;
    }
}
