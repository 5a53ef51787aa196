using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Turns nodes into records, reporting everything that does not fit, all at once.</summary>
/// <remarks>What does not fit is left out, so that the rules can still look at the rest.</remarks>
sealed class Binder(DiagnosticBag problems, Supposition? supposed = null)
{
    readonly HashSet<string> _unfilled = [];
    readonly HashSet<string> _unreadable = [];

    /// <summary>The paths of texts that still are a «…» of the skeleton: they count as not there, except where something must be.</summary>
    public IReadOnlySet<string> Unfilled => _unfilled;

    /// <summary>The paths of values that do not fit, or stand under a misspelt key.</summary>
    public IReadOnlyCollection<string> Unreadable => _unreadable;

    /// <summary>The record that an object describes.</summary>
    public T Object<T>(Node node) where T : class => (T)Object(node, Model.Of(typeof(T)), null);

    object? Value(Node node, Type kind, ModelMember? member)
    {
        var before = problems.Count;
        if (Leaves.For(kind) is { } read)
            return Readable(read(new(node, member, problems)), before, node, kind, member);
        if (kind.IsEnum)
            return Readable(EnumReader.Read(new(node, member, problems), kind), before, node, kind, member);

        var model = Model.Of(kind);
        var isList = model.Kind == ModelKind.List;
        if (node.Kind != (isList ? NodeKind.List : NodeKind.Object))
            return Readable(new Leaf(node, member, problems).Wrong(isList ? Expectations.List : Expectations.Object), before, node, kind, member);

        return model.Kind switch
        {
            ModelKind.List => List(node, model.Element!, member),
            ModelKind.Dictionary => Dictionary(node, model.Element!, member),
            _ => Object(node, model, member),
        };
    }

    /// <summary>The value that was read, or is supposed where reading it reported a problem.</summary>
    object? Readable(object? value, int before, Node node, Type type, ModelMember? member) =>
        problems.Count == before ? value : Unread(node.Path, type, member) ?? value;

    object? Unread(string path, Type type, ModelMember? member)
    {
        _unreadable.Add(path);
        return supposed?.For(type, member);
    }

    object Object(Node node, ModelType model, ModelMember? of)
    {
        var record = model.Create();
        foreach (var entry in node.Members)
        {
            if (model[entry.Name] is not { } member)
                record = Misspelt(record, model, node, entry);
            else if (entry.Value.Kind != NodeKind.Null && (member.IsRequired || !LeavesOut(entry.Value)) && Value(entry.Value, member.Kind, member) is { } value)
                record = member.With!(record, value);
        }

        foreach (var member in model.Required)
            record = Require(record, member, node, of);
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

    /// <summary>What was probably meant counts as written, but not readable.</summary>
    object Misspelt(object record, ModelType model, Node node, NodeMember entry)
    {
        var free = model.Members.Where(known => node[known.Key] is null).Select(known => known.Word).ToList();
        var meant = KnownWord.Meant(entry.Name, free);
        problems.Add(ReadingProblems.UnknownKey(node, entry, free, meant));
        if (meant is not null && model[meant.Written] is { } member && Unread(node.Place.Member(member.Key).ToString(), member.Type, member) is { } value)
            record = member.With!(record, value);
        return record;
    }

    object Require(object record, ModelMember member, Node node, ModelMember? of)
    {
        if (node[member.Key] is null or { Kind: NodeKind.Null } && node.Place.Member(member.Key).ToString() is var path && !_unreadable.Contains(path))
        {
            problems.Add(ReadingProblems.Missing(node, FactNames.Of(node, of), member.Word));
            if (Unread(path, member.Type, member) is { } value)
                record = member.With!(record, value);
        }

        return member.Get!(record) is null ? member.With!(record, Blank(member.Type)) : record;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Arrays of records share their code; of words the model has lists whose default is an array already.")]
    Array List(Node node, Type element, ModelMember? member)
    {
        // What does not fit leaves a blank: the items after it must keep their numbers.
        var list = Array.CreateInstance(element, node.Items.Count);
        for (var index = 0; index < list.Length; index++)
            list.SetValue(Value(node.Items[index], element, member) ?? Blank(element), index);
        return list;
    }

    IDictionary Dictionary(Node node, Type element, ModelMember? member)
    {
        var dictionary = Leaves.Dictionary(element);
        foreach (var entry in node.Members.Where(entry => entry.Value.Kind != NodeKind.Null))
        {
            if (Value(entry.Value, element, member) is { } value)
                dictionary.Add(entry.Name, value);
        }

        return dictionary;
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
            record = member.With!(record, Blank(member.Type));
        return record;
    }
}
