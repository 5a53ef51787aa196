using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Facts;

namespace Reports.Templates.Reading;

/// <summary>The Vietnamese titles of facts.</summary>
static class Titles
{
    /// <summary>The title of a fact; its key when it has none.</summary>
    public static string Of(JsonPropertyInfo property) => Attribute<TitleAttribute>(property)?.Title ?? property.Name;

    public static T? Attribute<T>(JsonPropertyInfo property) where T : Attribute =>
        property.AttributeProvider?.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();
}
