using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Turns nodes into records, reporting everything that does not fit, all at once.</summary>
/// <remarks>What does not fit is left out, so that the rules can still look at the rest.</remarks>
sealed class Binder(DiagnosticBag problems)
{
    readonly HashSet<string> _unfilled = [];

    /// <summary>The paths of texts that still are a «…» of the skeleton: they count as not there, except where something must be.</summary>
    public IReadOnlySet<string> Unfilled => _unfilled;

    /// <summary>The record that an object describes.</summary>
    public T Object<T>(Node node) where T : class => (T)Object(node, Model.Of(typeof(T)));

    object? Value(Node node, Type type, ModelMember? member)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (Leaves.For(kind) is { } read)
            return read(new(node, member, problems));
        if (kind.IsEnum)
            return EnumReader.Read(node, kind, problems);

        var model = Model.Of(kind);
        return model.Kind switch
        {
            ModelKind.List => List(node, model.Element!, member),
            ModelKind.Dictionary => Dictionary(node, model.Element!, member),
            _ when node.Kind == NodeKind.Object => Object(node, model),
            _ => Wrong(node),
        };
    }

    object Object(Node node, ModelType model)
    {
        var record = model.Create();
        foreach (var entry in node.Members)
        {
            if (model[entry.Name] is not { } member)
                problems.Add(ReadingProblems.UnknownKey(node, entry, model.Members.Select(known => known.Key)));
            else if (entry.Value.Kind != NodeKind.Null && (member.IsRequired || !LeavesOut(entry.Value)) && Value(entry.Value, member.Type, member) is { } value)
                member.Set!(record, value);
        }

        foreach (var member in model.Required)
            Require(record, member, node);
        return record;
    }

    // «họ tên bí thư», or a list of nothing else.
    bool LeavesOut(Node node)
    {
        IReadOnlyList<Node> texts = node.Kind == NodeKind.List ? node.Items : [node];
        if (texts.Count == 0 || !texts.All(text => text.Kind == NodeKind.Text && Node.IsPlace(text.Text)))
            return false;
        foreach (var text in texts)
            _unfilled.Add(text.Path);
        return true;
    }

    void Require(object record, ModelMember member, Node node)
    {
        if (node[member.Key] is null or { Kind: NodeKind.Null })
            problems.Add(ReadingProblems.Missing(node, member.Key, member.Title?.Title ?? member.Key));
        if (member.Get!(record) is null)
            member.Set!(record, Blank(member.Type));
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Arrays of records share their code; of words the model has lists whose default is an array already.")]
    Array? List(Node node, Type element, ModelMember? member)
    {
        if (node.Kind != NodeKind.List)
        {
            problems.Add(ReadingProblems.WrongKind(node, Expectations.List));
            return null;
        }

        // What does not fit leaves a blank: the items after it must keep their numbers.
        var list = Array.CreateInstance(element, node.Items.Count);
        for (var index = 0; index < list.Length; index++)
            list.SetValue(Value(node.Items[index], element, member) ?? Blank(element), index);
        return list;
    }

    IDictionary? Dictionary(Node node, Type element, ModelMember? member)
    {
        if (node.Kind != NodeKind.Object)
        {
            problems.Add(ReadingProblems.WrongKind(node, Expectations.Object));
            return null;
        }

        var dictionary = Leaves.Dictionary(element);
        foreach (var entry in node.Members.Where(entry => entry.Value.Kind != NodeKind.Null))
        {
            if (Value(entry.Value, element, member) is { } value)
                dictionary.Add(entry.Name, value);
        }

        return dictionary;
    }

    object? Wrong(Node node)
    {
        problems.Add(ReadingProblems.WrongKind(node, Expectations.Object));
        return null;
    }

    static object Blank(Type type)
    {
        if (type == typeof(string))
            return "";
        if (type.IsValueType)
            return Activator.CreateInstance(type)!;

        var model = Model.Of(type);
        var record = model.Create();
        foreach (var member in model.Required.Where(member => member.Get!(record) is null))
            member.Set!(record, Blank(member.Type));
        return record;
    }
}
