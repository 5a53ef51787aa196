using System.Text.Json.Serialization;

namespace Reports.Templates.Reading;

/// <summary>A member of a record: its key, how it is read and set, and what its attributes say of it.</summary>
sealed class ModelMember
{
    /// <param name="name">The property's name.</param>
    /// <param name="isRequired">True where no record is made without it.</param>
    /// <param name="attributes">What is said of it: title, range, form, words, a key of its own.</param>
    /// <param name="get">Reads it; null when it only can be set.</param>
    /// <param name="with">Copies a record with another value of it; null when it only can be read.</param>
    public ModelMember(string name, Type type, bool isRequired, Attribute[] attributes, Func<object, object?>? get, Func<object, object?, object>? with)
    {
        T? One<T>() => attributes.OfType<T>().FirstOrDefault();

        Key = One<JsonPropertyNameAttribute>()?.Name ?? Model.Key(name);
        Type = type;
        Kind = Nullable.GetUnderlyingType(Type) ?? Type;
        IsRequired = isRequired;
        Title = One<TitleAttribute>();
        Name = Title is { } title ? FactNames.Of(title, name) : new(Key, Key);
        Between = One<BetweenAttribute>();
        Pattern = One<PatternAttribute>();
        IsSentence = One<SentenceAttribute>() is not null;
        Words = One<WordsAttribute>()?.Vocabulary;
        (Get, With) = (get, with);
    }

    public string Key { get; }

    public Type Type { get; }

    /// <summary>The type of what is written there: of <c>int?</c> it is <c>int</c>.</summary>
    public Type Kind { get; }

    public bool IsRequired { get; }

    /// <summary>Title and description in Vietnamese; null when there are none.</summary>
    public TitleAttribute? Title { get; }

    /// <summary>What messages call the member.</summary>
    public Sentence Name { get; }

    public BetweenAttribute? Between { get; }

    public PatternAttribute? Pattern { get; }

    /// <summary>True for a text of whole sentences.</summary>
    public bool IsSentence { get; }

    /// <summary>Which words the member may hold; null when it is free.</summary>
    public Vocabulary? Words { get; }

    /// <summary>The key as somebody types it.</summary>
    public KnownWord Word => new(Key, Name);

    /// <summary>Reads the member; null for one that only can be set.</summary>
    public Func<object, object?>? Get { get; }

    /// <summary>The record with another value of the member; null for one that only can be read.</summary>
    public Func<object, object?, object>? With { get; }
}
