using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Turns nodes into records, reporting everything that does not fit, all at once.</summary>
/// <remarks>What does not fit is left out, so that the rules can still look at the rest.</remarks>
sealed class Binder(DiagnosticBag problems)
{
    /// <summary>The record that an object describes.</summary>
    public T Object<T>(Node node) where T : class => (T)Object(node, Model.Of(typeof(T)), "$");

    object? Value(Node node, Type type, string path, ICustomAttributeProvider? attributes)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (Leaves.For(kind) is { } read)
            return read(new(node, path, attributes, problems));
        if (kind.IsEnum)
            return EnumReader.Read(node, kind, path, problems);

        var info = Model.Of(kind);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => List(node, info.ElementType!, path, attributes),
            JsonTypeInfoKind.Dictionary => Dictionary(node, info.ElementType!, path, attributes),
            _ when node.Kind == NodeKind.Object => Object(node, info, path),
            _ => Wrong(node, path),
        };
    }

    object Object(Node node, JsonTypeInfo info, string path)
    {
        var record = info.CreateObject!();
        foreach (var member in node.Members)
        {
            var at = $"{path}.{member.Name}";
            if (info.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } property)
                problems.Add(ReadingProblems.UnknownKey(node, member, at, info.Properties.Select(known => known.Name)));
            else if (member.Value.Kind != NodeKind.Null && Value(member.Value, property.PropertyType, at, property.AttributeProvider) is { } value)
                property.Set!(record, value);
        }

        foreach (var property in info.Properties.Where(property => property.IsRequired))
            Require(record, property, node, path);
        return record;
    }

    void Require(object record, JsonPropertyInfo property, Node node, string path)
    {
        if (node[property.Name] is null or { Kind: NodeKind.Null })
            problems.Add(ReadingProblems.Missing(node, path, property.Name, Titles.Of(property)));
        if (property.Get!(record) is null)
            property.Set!(record, Blank(property.PropertyType));
    }

    Array? List(Node node, Type element, string path, ICustomAttributeProvider? attributes)
    {
        if (node.Kind != NodeKind.List)
        {
            problems.Add(ReadingProblems.WrongKind(node, path, Expectations.List));
            return null;
        }

        // What does not fit leaves a blank: the items after it must keep their numbers.
        var list = Array.CreateInstance(element, node.Items.Count);
        for (var index = 0; index < list.Length; index++)
            list.SetValue(Value(node.Items[index], element, $"{path}[{index}]", attributes) ?? Blank(element), index);
        return list;
    }

    IDictionary? Dictionary(Node node, Type element, string path, ICustomAttributeProvider? attributes)
    {
        if (node.Kind != NodeKind.Object)
        {
            problems.Add(ReadingProblems.WrongKind(node, path, Expectations.Object));
            return null;
        }

        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        foreach (var member in node.Members.Where(member => member.Value.Kind != NodeKind.Null))
        {
            if (Value(member.Value, element, $"{path}.{member.Name}", attributes) is { } value)
                dictionary.Add(member.Name, value);
        }

        return dictionary;
    }

    object? Wrong(Node node, string path)
    {
        problems.Add(ReadingProblems.WrongKind(node, path, Expectations.Object));
        return null;
    }

    static object Blank(Type type)
    {
        if (type == typeof(string))
            return "";
        if (type.IsValueType)
            return Activator.CreateInstance(type)!;

        var record = Model.Of(type).CreateObject!();
        foreach (var property in Model.Of(type).Properties.Where(property => property.IsRequired && property.Get!(record) is null))
            property.Set!(record, Blank(property.PropertyType));
        return record;
    }
}
