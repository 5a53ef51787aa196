using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

namespace Reports.Templates.Reading;

/// <summary>A member of a record: its key, how it is set and read, and what its attributes say of it.</summary>
sealed class ModelMember
{
    public ModelMember(PropertyInfo property)
    {
        // Read once: each question would look through all of them again, and a year has four hundred members.
        var attributes = Attribute.GetCustomAttributes(property);
        T? One<T>() => attributes.OfType<T>().FirstOrDefault();

        Key = One<JsonPropertyNameAttribute>()?.Name ?? Model.Key(property.Name);
        Type = property.PropertyType;
        Kind = Nullable.GetUnderlyingType(Type) ?? Type;
        IsRequired = One<RequiredMemberAttribute>() is not null;
        Title = One<TitleAttribute>();
        Name = Title is { } title ? FactNames.Of(title, property.Name) : new(Key, Key);
        Between = One<BetweenAttribute>();
        Pattern = One<PatternAttribute>();
        Words = One<WordsAttribute>()?.Vocabulary;
        var accessors = Accessors.Of(property);
        Get = property.GetMethod is { IsPublic: true } ? accessors.Get : null;
        Set = property.SetMethod is { IsPublic: true } ? accessors.Set : null;
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

    /// <summary>Which words the member may hold; null when it is free.</summary>
    public Vocabulary? Words { get; }

    /// <summary>The key as somebody types it.</summary>
    public KnownWord Word => new(Key, Name);

    /// <summary>Reads the member; null for one that only can be set.</summary>
    public Func<object, object?>? Get { get; }

    /// <summary>Sets the member; null for one that only can be read.</summary>
    public Action<object, object?>? Set { get; }
}
