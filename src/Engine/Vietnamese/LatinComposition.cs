using System.Text;

namespace Reports.Engine.Vietnamese;

/// <summary>Composes and decomposes Latin letters and their marks as Unicode's NFC and NFD do.</summary>
/// <remarks>
/// Why our own: without ICU <see cref="string.Normalize()"/> hands back its input unchanged on Linux,
/// and a name typed on a Mac then differs from the same name typed on Windows.
/// Boundary: scripts other than Latin stay as they are.
/// </remarks>
static class LatinComposition
{
    /// <summary>The text with every letter and its marks as one character where Unicode has one; the same instance when nothing changes.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0)
            return text;
        var parts = new StringBuilder(Decompose(text));
        var written = 0;
        var starter = -1;
        var lastClass = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var c = parts[i];
            var markClass = CombiningClass.Of(c);
            // A mark is blocked when one of its own class, or of a higher one, stands between it and the letter.
            var free = starter >= 0 && markClass > 0 && (lastClass == 0 || lastClass < markClass);
            if (free && LatinCompositionTable.TryCompose(parts[starter], c, out var composed))
            {
                parts[starter] = composed;
                continue;
            }
            if (markClass == 0)
                starter = written;
            lastClass = markClass;
            parts[written++] = c;
        }
        parts.Length = written;
        return parts.ToString();
    }

    /// <summary>The text with every Latin letter and its marks apart, the marks in Unicode's order.</summary>
    public static string Decompose(string text)
    {
        var parts = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            Append(parts, c);
        return parts.ToString();
    }

    static void Append(StringBuilder parts, char c)
    {
        if (LatinCompositionTable.TryDecompose(c, out var letter, out var mark))
        {
            Append(parts, letter);
            Insert(parts, mark);
            return;
        }
        switch (c)
        {
            // The two tone marks of old Vietnamese encodings are the plain grave and acute.
            case '\u0340':
                Insert(parts, '\u0300');
                break;
            case '\u0341':
                Insert(parts, '\u0301');
                break;
            default:
                Insert(parts, c);
                break;
        }
    }

    static void Insert(StringBuilder parts, char c)
    {
        var markClass = CombiningClass.Of(c);
        var at = parts.Length;
        while (markClass > 0 && at > 0 && CombiningClass.Of(parts[at - 1]) > markClass)
            at--;
        if (at == parts.Length)
            parts.Append(c);
        else
            parts.Insert(at, c);
    }
}
