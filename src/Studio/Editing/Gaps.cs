namespace Reports.Studio.Editing;

/// <summary>What stands between the values of a JSON text: blanks, commas, comments.</summary>
static class Gaps
{
    /// <summary>The comma after a value; -1 when the bracket comes first.</summary>
    public static int Comma(ReadOnlySpan<byte> text, int from)
    {
        var at = Skip(text, from, beyondLine: true, stop: text.Length);
        return at < text.Length && text[at] == ',' ? at : -1;
    }

    /// <summary>Where the line of a value ends, or the next value or bracket stands: after the comments that belong to the value.</summary>
    public static int LineEnd(ReadOnlySpan<byte> text, int from)
    {
        var at = Skip(text, from, beyondLine: false, stop: text.Length);
        while (at > from && text[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
            at--;
        return at;
    }

    public static bool IsBlank(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(" \t\r\n"u8);

    /// <summary>True when a range ends within a comment that goes to the end of the line.</summary>
    public static bool EndsInComment(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsComment(text, at))
            {
                at++;
                continue;
            }

            var isLine = text[at + 1] == '/';
            at = AfterComment(text, at);
            if (isLine && at == text.Length)
                return true;
        }

        return false;
    }

    static int Skip(ReadOnlySpan<byte> text, int at, bool beyondLine, int stop)
    {
        while (at < stop)
        {
            if (text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' || (text[at] == '\n' && beyondLine))
                at++;
            else if (IsComment(text, at))
                at = AfterComment(text, at);
            else
                break;
        }

        return at;
    }

    static bool IsComment(ReadOnlySpan<byte> text, int at) => text[at] == '/' && at + 1 < text.Length && text[at + 1] is (byte)'/' or (byte)'*';

    static int AfterComment(ReadOnlySpan<byte> text, int at)
    {
        var (end, length) = text[at + 1] == '/' ? (text[at..].IndexOf((byte)'\n'), 0) : (text[(at + 2)..].IndexOf("*/"u8) + 2, 2);
        return end < length ? text.Length : at + end + length;
    }
}
