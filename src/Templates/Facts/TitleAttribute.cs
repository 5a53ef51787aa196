namespace Reports.Templates.Facts;

/// <summary>What a fact is called in Vietnamese: in the schema, in an editor, in messages.</summary>
/// <param name="title">A few words, as on a form.</param>
/// <param name="description">How to fill it in; null when the title says enough.</param>
[AttributeUsage(AttributeTargets.Property)]
sealed class TitleAttribute(string title, string? description = null) : Attribute
{
    public string Title { get; } = title;

    public string? Description { get; } = description;
}
