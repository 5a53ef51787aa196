using System.Collections.Frozen;

namespace Reports.Engine.Scripting.Pages;

/// <summary>The words that begin a statement, by what they do to blocks.</summary>
static class Keywords
{
    static readonly FrozenSet<string> Opening =
        FrozenSet.Create("if", "for", "while", "tablerow", "case", "func", "with", "wrap", "capture");

    static readonly FrozenSet<string> Dividing = FrozenSet.Create("else", "when");

    /// <summary>True for a word whose block lasts until <c>end</c>.</summary>
    public static bool Opens(string word) => Opening.Contains(word);

    /// <summary>True for a word that ends one part of a block and begins the next.</summary>
    public static bool Divides(string word) => Dividing.Contains(word);

    /// <summary>True for a word whose block is not printed where it stands: it is kept as text, or run later.</summary>
    public static bool Collects(string word) => word is "capture" or "func" or "do";

    /// <summary>True for loop words that also name the loop variables: <c>for.index</c>.</summary>
    public static bool IsLoop(string word) => word is "for" or "while" or "tablerow";
}
