using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>The texts that papers print.</summary>
static class Texts
{
    // Not printed: the author's notes to the program, and facts of local forms.
    static readonly string[] Silent = ["$schema", "acknowledged", "severities", "extra"];

    public static IReadOnlyList<Node> Of(Places places) => places.Texts(Silent);

    /// <summary>False for a name of a person or place: there every word has a capital, and spelling is its owner's.</summary>
    public static bool IsSentence(string text)
    {
        var small = 0;
        for (var at = 0; at < text.Length && small < 2; at++)
        {
            if ((at == 0 || text[at - 1] == ' ') && char.IsLower(text[at]))
                small++;
        }

        return small == 2;
    }
}
