using System.Text.Json.Serialization.Metadata;

namespace Reports.Templates.Reading;

/// <summary>What is known of a type of the model: a record with its members, a list, a dictionary. Found out once.</summary>
sealed class ModelType
{
    readonly Dictionary<string, ModelMember> _byKey;
    readonly Func<object>? _create;

    public ModelType(JsonTypeInfo info)
    {
        Kind = info.Kind;
        Element = info.ElementType;
        _create = info.CreateObject;
        Members = [.. info.Properties.Select(property => new ModelMember(property))];
        Required = [.. Members.Where(member => member.IsRequired)];
        _byKey = Members.ToDictionary(member => member.Key);
    }

    public JsonTypeInfoKind Kind { get; }

    /// <summary>What a list or dictionary holds; null for a record.</summary>
    public Type? Element { get; }

    public IReadOnlyList<ModelMember> Members { get; }

    public IReadOnlyList<ModelMember> Required { get; }

    public ModelMember? this[string key] => _byKey.GetValueOrDefault(key);

    public object Create() => _create!();
}
