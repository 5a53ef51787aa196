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

/// <summary>The order in which Unicode writes several marks on one letter.</summary>
/// <remarks>Source: the canonical combining classes of UnicodeData.txt for U+0300–U+036F.</remarks>
static class CombiningClass
{
    // Class 220 is below the letter; 230, above it, is every mark not named here.
    const string Below =
        "\u0316\u0317\u0318\u0319\u031C\u031D\u031E\u031F\u0320\u0323\u0324\u0325\u0326\u0329\u032A\u032B\u032C\u032D\u032E\u032F" +
        "\u0330\u0331\u0332\u0333\u0339\u033A\u033B\u033C\u0347\u0348\u0349\u034D\u034E\u0353\u0354\u0355\u0356\u0359\u035A";

    /// <summary>Zero for anything that is not a mark, otherwise the class.</summary>
    public static int Of(char c) => c switch
    {
        < '\u0300' or > '\u036F' or '\u034F' => 0,
        '\u0323' => 220,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => Below.Contains(c) ? 220 : 230,
    };
}
