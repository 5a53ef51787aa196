namespace Reports.Templates.Facts;

/// <summary>What a fact, or a word of a closed list, is called in Vietnamese: in the schema, in an editor, in messages.</summary>
/// <param name="title">A few words, as on a form.</param>
/// <param name="description">How to fill it in; null when the title says enough.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
sealed class TitleAttribute(string title, string? description = null) : Attribute
{
    public string Title { get; } = title;

    public string? Description { get; } = description;

    /// <summary>What English messages call it, where the words of its key would not say it.</summary>
    public string? English { get; init; }
}
