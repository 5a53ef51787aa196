namespace Reports.Engine.Data;

/// <summary>Says which texts are names of the language: a letter or underscore, then letters, digits, underscores.</summary>
static class Identifier
{
    public static bool IsStart(char character) => character == '_' || char.IsLetter(character);

    public static bool IsPart(char character) => character == '_' || char.IsLetterOrDigit(character);

    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsStart(text[0]))
            return false;

        foreach (var character in text)
        {
            if (!IsPart(character))
                return false;
        }

        return true;
    }
}
