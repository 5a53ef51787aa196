using System.Text.RegularExpressions;

namespace Reports.Site.Tongues;

/// <summary>Tells Vietnamese from English by the letters: more than a quarter of Vietnamese syllables bear a mark that English has not.</summary>
static partial class TongueJudge
{
    const double LeastShare = 0.25;

    // English without one of these, and without a point at its end, is a heading, a list of names, a file's path. None of them is a Vietnamese syllable, as «in» and «to» are.
    static readonly HashSet<string> Common = new(
        "a all and are as at but by each every for from have how if into is it its more not of one only or than that the their them then these they this what when which where who with without you your why".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a text; nothing when there is too little to tell.</summary>
    public static Spoken Of(string text)
    {
        if (Label().IsMatch(text))
            return Spoken.English;
        var (words, marked) = Count(text);
        if (marked > 0)
        {
            // English that quotes Vietnamese is English.
            var (others, marks) = Count(Quoted().Replace(text, " "));
            if (others >= 3)
                (words, marked) = (others, marks);
        }

        var common = Words().Matches(text).Count(word => Common.Contains(word.Value));
        return marked > 0 && (marked >= words * LeastShare || marked >= common) ? Spoken.Vietnamese
            : words >= 8 || (words >= 2 && common > 0) || (words >= 3 && text.TrimEnd().EndsWith('.')) ? Spoken.English
            : Spoken.Nothing;
    }

    /// <summary>True for words without any mark: English where the words beside them are Vietnamese.</summary>
    public static bool MayBeEnglish(string text) => Count(text) is (> 0, 0);

    /// <summary>The number of words, and of those among them that bear Vietnamese marks.</summary>
    public static (int Words, int Marked) Count(string text)
    {
        var (words, marked) = (0, 0);
        foreach (Match word in Words().Matches(text))
        {
            words++;
            if (Marked().IsMatch(word.Value))
                marked++;
        }

        return (words, marked);
    }

    // As docs/codes words it: what follows is a file or a form, and those are Vietnamese.
    [GeneratedRegex("^(Why|Example): ")]
    private static partial Regex Label();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*")]
    private static partial Regex Words();

    [GeneratedRegex("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("«[^»]*»|\"[^\"]*\"|“[^”]*”|\\([^)]*\\)")]
    private static partial Regex Quoted();
}
