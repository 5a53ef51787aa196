namespace Reports.Engine.Vietnamese;

/// <summary>Changes how a Vietnamese text is written, not what it says: one form of each letter, capital or small letters, a slug.</summary>
static class Spelling
{
    /// <summary>The text with each letter and its marks as one character (NFC), whatever keyboard wrote it.</summary>
    public static string Normalize(string text) => LatinComposition.Compose(text);

    /// <summary>The text in capital letters, normalised.</summary>
    public static string Upper(string text) => Normalize(text).ToUpperInvariant();

    /// <summary>The text in small letters, normalised.</summary>
    public static string Lower(string text) => Normalize(text).ToLowerInvariant();

    /// <summary>The text with a capital at the beginning of every word and small letters after it, normalised.</summary>
    /// <remarks>
    /// Words are parted by white space only: the official names of peoples keep a small letter after the hyphen (Ê-đê, Ba-na).
    /// An opening quotation mark or bracket before the first letter is passed over.
    /// </remarks>
    public static string TitleCase(string text)
    {
        var letters = Lower(text).ToCharArray();
        var atStart = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsWhiteSpace(letters[i]))
                atStart = true;
            else if (atStart && char.IsLetterOrDigit(letters[i]))
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
                atStart = false;
            }
        }
        return new string(letters);
    }

    /// <summary>The text as a file name or address: small letters without marks and digits, a hyphen for anything between them.</summary>
    /// <example>"Báo cáo kiểm điểm – năm 2025" gives "bao-cao-kiem-diem-nam-2025".</example>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in LatinComposition.Decompose(text).ToLowerInvariant())
        {
            if (CombiningClass.Of(c) > 0)
                continue;
            var plain = c == 'đ' ? 'd' : c;
            if (char.IsAsciiLetterOrDigit(plain))
                slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        if (slug.Length > 0 && slug[^1] == '-')
            slug.Length--;
        return slug.ToString();
    }
}
