namespace Reports.Templates.Facts;

/// <summary>The vocabulary whose words a fact may be; the words themselves are edition and scale data.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class WordsAttribute(Vocabulary vocabulary) : Attribute
{
    public Vocabulary Vocabulary { get; } = vocabulary;
}
