namespace Reports.Engine.Diagnostics;

/// <summary>One sentence for people, in both languages.</summary>
/// <param name="Vietnamese">What secretaries and template owners read first.</param>
/// <param name="English">The same beside it.</param>
public sealed record Sentence(string Vietnamese, string English)
{
    /// <summary>The sentence in the language asked for, on one line: control characters that it quotes are made visible.</summary>
    public string In(Language language) => Visible.Of(language == Language.English ? English : Vietnamese);

    /// <summary>The English sentence.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>The language of messages. Documents are always Vietnamese.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
