using Reports.Engine.Vietnamese;

namespace Reports.Engine.Tags;

/// <summary>Undoes what Word's autocorrection does to code: curly quotes, long dashes, invisible characters.</summary>
/// <remarks>Ordinary text keeps all of them, and so do strings inside a tag: there they are what the author means.</remarks>
static class TagCharacters
{
    /// <summary>The straight quote that <paramref name="c"/> stands for, or NUL when it is no quote.</summary>
    public static char Quote(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '\'' or '‘' or '’' or '‚' or '‛' => '\'',
        '`' => '`',
        _ => '\0',
    };

    /// <summary>True when <paramref name="c"/> ends a string that <paramref name="open"/> began.</summary>
    /// <remarks>A straight quote is ended by a straight one only; a curly quote by any of its kind.</remarks>
    public static bool Closes(char open, char c) =>
        open is '"' or '\'' or '`' ? c == open : Quote(c) == Quote(open);

    /// <summary>The code as Scriban reads it, and whether anything had to be undone.</summary>
    public static (string Code, bool Changed) Clean(string code)
    {
        // Plain ASCII without tabs holds nothing to undo.
        if (Ascii.IsValid(code) && !code.Contains('\t'))
            return (code, false);
        var clean = new StringBuilder(code.Length);
        for (var at = 0; at < code.Length; at++)
        {
            if (Quote(code[at]) is var quote and not '\0')
                at = CopyString(code, at, quote, clean);
            else
                Append(clean, code[at]);
        }

        // String.Normalize does nothing without ICU.
        var result = Spelling.Normalize(clean.ToString());
        return (result, result != code);
    }

    static int CopyString(string code, int open, char quote, StringBuilder clean)
    {
        clean.Append(quote);
        var at = open + 1;
        for (; at < code.Length && !Closes(code[open], code[at]); at++)
        {
            // A straight quote inside curly ones would now end the string.
            if (code[at] == quote && code[open] != quote)
                clean.Append('\\');
            clean.Append(code[at]);
            if (code[at] == '\\' && quote != '`' && at + 1 < code.Length)
                clean.Append(code[++at]);
        }

        if (at < code.Length)
            clean.Append(quote);
        return at;
    }

    static void Append(StringBuilder clean, char c)
    {
        switch (c)
        {
            case '–' or '—' or '‑' or '−':
                clean.Append('-');
                break;
            case '…':
                // The code has ranges, 1..3, and nothing with three dots.
                clean.Append("..");
                break;
            case '→':
                clean.Append("->");
                break;
            case '\u00A0' or '\u2007' or '\u202F' or '\u2009' or '\t':
                clean.Append(' ');
                break;
            case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD':
                break;
            default:
                clean.Append(c);
                break;
        }
    }
}
