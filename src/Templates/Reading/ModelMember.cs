using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Reports.Templates.Facts;

namespace Reports.Templates.Reading;

/// <summary>A member of a record: its key, how it is set and read, and what its attributes say of it.</summary>
sealed class ModelMember
{
    public ModelMember(PropertyInfo property)
    {
        Key = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? Model.Key(property.Name);
        Type = property.PropertyType;
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        Title = property.GetCustomAttribute<TitleAttribute>();
        Between = property.GetCustomAttribute<BetweenAttribute>();
        Pattern = property.GetCustomAttribute<PatternAttribute>();
        Words = property.GetCustomAttribute<WordsAttribute>()?.Vocabulary;
        Get = property.GetMethod is { IsPublic: true } ? property.GetValue : null;
        Set = property.SetMethod is { IsPublic: true } ? property.SetValue : null;
    }

    public string Key { get; }

    public Type Type { get; }

    public bool IsRequired { get; }

    /// <summary>Title and description in Vietnamese; null when there are none.</summary>
    public TitleAttribute? Title { get; }

    public BetweenAttribute? Between { get; }

    public PatternAttribute? Pattern { get; }

    /// <summary>Which words the member may hold; null when it is free.</summary>
    public Vocabulary? Words { get; }

    /// <summary>Reads the member; null for one that only can be set.</summary>
    public Func<object, object?>? Get { get; }

    /// <summary>Sets the member; null for one that only can be read.</summary>
    public Action<object, object?>? Set { get; }
}
