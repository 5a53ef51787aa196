namespace Reports.Templates.Facts;

/// <summary>What a fact, or a word of a closed list, is called in Vietnamese: in the schema, in an editor, in messages.</summary>
/// <param name="title">A few words, as on a form.</param>
/// <param name="description">How to fill it in; null when the title says enough.</param>
/// <param name="english">The same in English.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
sealed class TitleAttribute(string title, string? description = null, string? english = null) : Attribute
{
    public string Title { get; } = title;

    public string? Description { get; } = description;

    public string? EnglishDescription { get; } = english;

    /// <summary>What English messages call it, where the words of its key would not say it.</summary>
    public string? English { get; init; }
}

/// <summary>The smallest and the largest number that a fact can be.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class BetweenAttribute(int smallest, int largest) : Attribute
{
    public int Smallest { get; } = smallest;

    public int Largest { get; } = largest;
}

/// <summary>How a text fact must be written.</summary>
/// <param name="expression">A regular expression, in the dialect that JSON Schema shares with .NET.</param>
/// <param name="example">A text of that form, shown in messages.</param>
[AttributeUsage(AttributeTargets.Property)]
class PatternAttribute(string expression, string example) : Attribute
{
    public string Expression { get; } = expression;

    public string Example { get; } = example;
}

/// <summary>A text fact that is a time of the day; «14h00», «14 giờ» and cells with a time are read as 14:00.</summary>
sealed class ClockAttribute() : PatternAttribute(@"^([01]?\d|2[0-3]):[0-5]\d$", "14:00");

/// <summary>A text of whole sentences, which keeps the mark it ends with; every other text is a phrase, and the forms set the marks around it.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class SentenceAttribute : Attribute;

/// <summary>The vocabulary whose words a fact may be; the words themselves are edition and scale data.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class WordsAttribute(Vocabulary vocabulary) : Attribute
{
    public Vocabulary Vocabulary { get; } = vocabulary;
}

/// <summary>The lists of words that editions and scales bring.</summary>
enum Vocabulary
{
    /// <summary>Ids of editions.</summary>
    Edition,

    /// <summary>Ids of layout profiles.</summary>
    Layout,

    /// <summary>The printed words for a rated criterion: Xuất sắc, Tốt, Trung bình, Kém.</summary>
    Rating,

    /// <summary>The printed final levels: Hoàn thành xuất sắc nhiệm vụ …</summary>
    Level,

    /// <summary>The codes of the final levels: htxs, htt, ht, kht.</summary>
    LevelCode,

    /// <summary>Codes of scales.</summary>
    Scale,

    /// <summary>Codes of the levels of all scales.</summary>
    ScaleLevel,

    /// <summary>The printed levels of professional standards: Tốt, Khá, Đạt, Chưa đạt.</summary>
    Standard,

    /// <summary>The codes of the levels of professional standards.</summary>
    StandardLevel,
}
