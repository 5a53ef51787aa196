namespace Reports.Engine.Word;

/// <summary>Names and ids of styles within the length that Word takes: it drops a style whose name is longer.</summary>
static class StyleNames
{
    const int Longest = 253;

    /// <summary>The name with something behind it; the name is cut when both are too long.</summary>
    public static string With(string name, string behind)
    {
        behind = Cut(behind, Longest / 2);
        return Cut(name, Longest - behind.Length) + behind;
    }

    // Half of a pair of surrogates is no letter.
    static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
