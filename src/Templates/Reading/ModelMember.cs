using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Facts;

namespace Reports.Templates.Reading;

/// <summary>A member of a record: its key, how it is set and read, and what its attributes say of it.</summary>
sealed class ModelMember(JsonPropertyInfo property)
{
    public string Key { get; } = property.Name;

    public Type Type { get; } = property.PropertyType;

    public bool IsRequired { get; } = property.IsRequired;

    /// <summary>The Vietnamese title; the key when there is none.</summary>
    public string Title { get; } = Attribute<TitleAttribute>(property)?.Title ?? property.Name;

    public BetweenAttribute? Between { get; } = Attribute<BetweenAttribute>(property);

    public PatternAttribute? Pattern { get; } = Attribute<PatternAttribute>(property);

    /// <summary>Reads the member; null for one that only can be set.</summary>
    public Func<object, object?>? Get { get; } = property.Get;

    /// <summary>Sets the member; null for one that only can be read.</summary>
    public Action<object, object?>? Set { get; } = property.Set;

    static T? Attribute<T>(JsonPropertyInfo property) where T : Attribute =>
        property.AttributeProvider?.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();
}
