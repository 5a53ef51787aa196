using System.Buffers;
using System.Text.Json;

namespace Reports.Engine.Data;

/// <summary>Goes through the bytes of a JSON text, token by token.</summary>
/// <remarks>
/// System.Text.Json reads as strictly and takes two to four times as long; what it refuses is refused here (RFC 8259, with comments
/// and trailing commas), and where a text is wrong, it is asked to say so.
/// </remarks>
/// <param name="text">Valid UTF-8.</param>
ref struct JsonScanner(ReadOnlySpan<byte> text)
{
    static readonly SearchValues<byte> EndsPlainText = ControlBytes.And("\"\\"u8);

    /// <summary>The bytes of the longest character in UTF-8.</summary>
    public const int LongestCharacter = 4;

    readonly ReadOnlySpan<byte> _text = text;

    /// <summary>The next byte.</summary>
    public int Position { get; private set; }

    public readonly ReadOnlySpan<byte> Rest => _text[Position..];

    /// <summary>The first byte of the next token, and goes there; zero at the end.</summary>
    /// <exception cref="JsonException">What stands before it is no comment.</exception>
    public byte Peek()
    {
        while (Position < _text.Length)
        {
            var next = _text[Position];
            if (next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                Position++;
            else if (next == '/')
                PassComment();
            else
                return next;
        }

        return 0;
    }

    /// <summary>Goes back to where it was.</summary>
    public void Return(int position) => Position = position;

    public bool TryPass(byte token)
    {
        if (Position >= _text.Length || _text[Position] != token)
            return false;
        Position++;
        return true;
    }

    public bool TryPass(ReadOnlySpan<byte> token)
    {
        if (!Rest.StartsWith(token))
            return false;
        Position += token.Length;
        return true;
    }

    /// <summary>Passes the colon after a name; a comment may not stand between, as the library has it.</summary>
    public void Colon()
    {
        var blanks = Rest.IndexOfAnyExcept(" \n\r\t"u8);
        Position += Math.Max(blanks, 0);
        if (!TryPass((byte)':'))
            throw Wrong();
    }

    /// <summary>Passes the next token, one byte.</summary>
    public void Expect(byte token)
    {
        if (Peek() != token)
            throw Wrong();
        Position++;
    }

    public void Expect(ReadOnlySpan<byte> word)
    {
        if (!TryPass(word))
            throw Wrong();
    }

    /// <summary>After an item: passes the comma, or the end of what holds the items.</summary>
    /// <returns>True when another item follows; a comma may stand before the end.</returns>
    public bool HasMore(byte end)
    {
        if (Peek() == ',')
        {
            Position++;
            if (Peek() != end)
                return true;
        }

        Expect(end);
        return false;
    }

    /// <summary>Passes the beginning of an object or array; true when it is not empty.</summary>
    public bool Enter(byte end)
    {
        Position++;
        if (Peek() != end)
            return true;
        Position++;
        return false;
    }

    /// <summary>Inside of a string: passes what stands there as it is, up to its end or the next escape.</summary>
    public ReadOnlySpan<byte> Plain()
    {
        var length = Rest.IndexOfAny(EndsPlainText);
        if (length < 0 || Rest[length] < ' ')
            throw Wrong();
        var plain = Rest[..length];
        Position += length;
        return plain;
    }

    /// <summary>Inside of a string: passes characters and escapes up to its end, or to where no room is left.</summary>
    /// <param name="target">Takes the characters as UTF-8.</param>
    /// <param name="isHalf">Set when half of a surrogate pair is met, which is no character; it becomes U+FFFD.</param>
    /// <returns>How many bytes were written.</returns>
    public int Unescape(Span<byte> target, ref bool isHalf)
    {
        var text = _text;
        var (at, written) = (Position, 0);
        while (written + LongestCharacter <= target.Length)
        {
            if (at == text.Length || text[at] < ' ')
                throw Wrong();
            var next = text[at];
            if (next == '"')
                break;
            if (next == '\\')
            {
                Position = at;
                written += Escape(ref isHalf).EncodeToUtf8(target[written..]);
                at = Position;
            }
            else
            {
                target[written++] = next;
                at++;
            }
        }

        Position = at;
        return written;
    }

    /// <summary>Passes a number.</summary>
    public ReadOnlySpan<byte> Number()
    {
        var start = Position;
        TryPass((byte)'-');
        if (!TryPass((byte)'0'))
            Digits();
        if (TryPass((byte)'.'))
            Digits();
        if (TryPass((byte)'e') || TryPass((byte)'E'))
        {
            if (!TryPass((byte)'-'))
                TryPass((byte)'+');
            Digits();
        }

        return _text[start..Position];
    }

    /// <summary>Refuses the text.</summary>
    public static JsonException Wrong() => new();

    void Digits()
    {
        var length = Rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? Rest.Length : length;
        if (length == 0)
            throw Wrong();
        Position += length;
    }

    Rune Escape(ref bool isHalf)
    {
        var unit = Unit();
        if (Rune.TryCreate(unit, out var character))
            return character;
        var after = Position;
        if (Rest.StartsWith("\\u"u8) && Rune.TryCreate(unit, Unit(), out var pair))
            return pair;
        Position = after;
        isHalf = true;
        return Rune.ReplacementChar;
    }

    // One UTF-16 unit, as JavaScript counts characters.
    char Unit()
    {
        if (Rest.Length < 2)
            throw Wrong();
        var escape = Rest[1];
        Position += 2;
        switch (escape)
        {
            case (byte)'u': return Hexadecimal();
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'"' or (byte)'\\' or (byte)'/': return (char)escape;
            default: throw Wrong();
        }
    }

    char Hexadecimal()
    {
        const int Length = 4;
        if (Rest.Length < Length)
            throw Wrong();
        var unit = 0;
        foreach (var digit in Rest[..Length])
        {
            if (!char.IsAsciiHexDigit((char)digit))
                throw Wrong();
            // Letters stand 64 places further on, and 9 short of their value.
            unit = (unit << 4) | ((digit & 0xF) + ((digit >> 6) * 9));
        }

        Position += Length;
        return (char)unit;
    }

    void PassComment()
    {
        if (TryPass("//"u8))
        {
            var end = Rest.IndexOfAny((byte)'\n', (byte)'\r');
            var comment = end < 0 ? Rest : Rest[..end];
            // Other line ends that an editor may show as such: what follows would be read as comment.
            if (comment.IndexOf("\u2028"u8) >= 0 || comment.IndexOf("\u2029"u8) >= 0)
                throw Wrong();
            Position += comment.Length;
            return;
        }

        var length = TryPass("/*"u8) ? Rest.IndexOf("*/"u8) : -1;
        if (length < 0)
            throw Wrong();
        Position += length + 2;
    }
}
