using Reports.Studio.Editing;
using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Workspace;

/// <summary>Puts facts where they belong in the text of a year: what leads to them is made, in the order of the model, and goes when nothing is left in it.</summary>
sealed class FactWriter(JsonEditor editor)
{
    /// <summary>The value at a place; null for none.</summary>
    public Node? NodeAt(IEnumerable<PlaceStep> place) => editor.Find(place) is { } span ? NodeReader.Read(new("", editor.Text.AsMemory(span.Start, span.End - span.Start)), []) : null;

    /// <summary>Puts a value at a place; false when an item on the way is not there.</summary>
    /// <param name="inline">The members by which items of a list in one field are known; others of them stay.</param>
    public bool Put(IReadOnlyList<PlaceStep> place, Node value, IReadOnlyList<string> inline)
    {
        var marked = MarkOf(place);
        if (!Put(place, 0, value, inline))
            return false;
        if (marked is { } mark && !mark.SequenceEqual(place))
            Remove(mark);
        return true;
    }

    /// <summary>Takes the value at a place away, and what holds nothing else.</summary>
    public void Remove(IReadOnlyList<PlaceStep> place)
    {
        for (var owner = place; owner.Count > 0; owner = [.. owner.SkipLast(1)])
        {
            IReadOnlyList<PlaceStep> above = [.. owner.SkipLast(1)];
            if (editor.Find(above) is not { } span || IndexOf(span, owner[^1]) is not (>= 0 and var index))
                return;
            editor.Remove(above, index);
            if (editor.Find(above) is not { Elements.Count: 0 } left || !Gaps.IsBlank(editor.Text.AsSpan(left.Start + 1, left.End - left.Start - 2)))
                return;
            if (above is not [.., { Name: null }])
                continue;
            // An item of nothing would be a mistake; one to be filled in is none.
            if (TypeAt(above) is { } type)
                editor.Replace(above, NewItem.Of(type));
            return;
        }
    }

    bool Put(IReadOnlyList<PlaceStep> place, int depth, Node value, IReadOnlyList<string> inline)
    {
        IReadOnlyList<PlaceStep> above = [.. place.Take(depth)];
        if (depth == place.Count)
        {
            Change(above, value, inline);
            return true;
        }

        var (step, kind) = (place[depth], place[depth].Name is null ? NodeKind.List : NodeKind.Object);
        if (editor.Find(above) is { } span && span.Kind != kind)
            editor.Replace(above, InPlaceOf(above, kind));
        span = editor.Find(above)!;
        var count = span.Items.Count;
        if (step.Name is { } name ? span[name] is not null : step.Index < count)
            return Put(place, depth + 1, value, inline);
        if ((step.Name is null && step.Index > count) || Nested(place, depth + 1, value) is not { } below)
            return false;
        if (step.Name is { } added)
            editor.AddMember(above, added, below, Order(above));
        else
            editor.InsertItem(above, count, below);
        return true;
    }

    // Null and a «…» give way; a text in the place of a part of the review is its prose.
    Node InPlaceOf(IReadOnlyList<PlaceStep> place, NodeKind kind)
    {
        var (node, empty) = (NodeAt(place), new Node(kind, NewItem.Source, 0, NodePath.Root));
        return kind == NodeKind.Object && node is { SaysNothing: false } said && TypeAt(place) is { } type && Model.Of(type)["prose"] is not null
            ? empty with { Members = [new("prose", 0, said)] }
            : empty;
    }

    static Node? Nested(IReadOnlyList<PlaceStep> place, int depth, Node value)
    {
        for (var at = place.Count - 1; at >= depth; at--)
        {
            if (place[at].Index > 0)
                return null;
            value = place[at].Name is { } name
                ? new(NodeKind.Object, NewItem.Source, 0, NodePath.Root) { Members = [new(name, 0, value)] }
                : new(NodeKind.List, NewItem.Source, 0, NodePath.Root) { Items = [value] };
        }

        return value;
    }

    void Change(IReadOnlyList<PlaceStep> place, Node value, IReadOnlyList<string> inline)
    {
        var known = NodeAt(place)!;
        if (YearJson.Same(known, value) && known.Kind != NodeKind.Null)
            return;
        if (known.Kind == NodeKind.List && value.Kind == NodeKind.List)
            ChangeItems(place, known.Items, value.Items, inline);
        else if (known.Kind == NodeKind.Object && value.Kind == NodeKind.Object && inline.Count > 0)
            ChangeMembers(place, known, value, inline);
        else if (!(known.Kind == NodeKind.Text && value is { Kind: NodeKind.List, Items: [var only] } && YearJson.Same(known, only)))
            editor.Replace(place, value);
    }

    // Item by item, so that comments between them stay.
    void ChangeItems(IReadOnlyList<PlaceStep> place, IReadOnlyList<Node> known, IReadOnlyList<Node> wanted, IReadOnlyList<string> inline)
    {
        var shorter = Math.Min(known.Count, wanted.Count);
        var head = 0;
        while (head < shorter && YearJson.Same(known[head], wanted[head]))
            head++;
        var tail = 0;
        while (tail < shorter - head && YearJson.Same(known[^(tail + 1)], wanted[^(tail + 1)]))
            tail++;
        for (var at = head; at < shorter - tail; at++)
            Change([.. place, PlaceStep.To(at)], wanted[at], inline);
        for (var at = shorter - tail; at < wanted.Count - tail; at++)
            editor.InsertItem(place, at, wanted[at]);
        for (var at = known.Count - tail - 1; at >= shorter - tail; at--)
            editor.Remove(place, at);
    }

    void ChangeMembers(IReadOnlyList<PlaceStep> place, Node known, Node wanted, IReadOnlyList<string> inline)
    {
        foreach (var member in wanted.Members)
            Put([.. place, PlaceStep.To(member.Name)], place.Count, member.Value, []);
        foreach (var name in inline.Where(name => wanted[name] is null && known[name] is not null))
            editor.Remove(place, IndexOf(editor.Find(place)!, PlaceStep.To(name)));
    }

    /// <summary>The «…» that alone makes up the item of a place and need not be there when something else is.</summary>
    IReadOnlyList<PlaceStep>? MarkOf(IReadOnlyList<PlaceStep> place)
    {
        IReadOnlyList<PlaceStep> item = [.. place.Reverse().SkipWhile(step => step.Name is not null).Reverse()];
        return item.Count > 0 && NodeAt(item) is { Members: [{ Value.Kind: NodeKind.Text } only] } && Node.IsPlace(only.Value.Text)
            && TypeAt(item) is { } type && Model.Of(type)[only.Name] is { IsRequired: false }
            ? [.. item, PlaceStep.To(only.Name)]
            : null;
    }

    static int IndexOf(JsonSpan owner, PlaceStep step)
    {
        if (step.Name is null)
            return step.Index < owner.Items.Count ? step.Index : -1;
        for (var at = 0; at < owner.Members.Count; at++)
        {
            if (owner.Members[at].Name == step.Name)
                return at;
        }

        return -1;
    }

    static IReadOnlyList<string> Order(IEnumerable<PlaceStep> place) =>
        TypeAt(place) is { } type && Model.Of(type) is { Kind: ModelKind.Record } model ? [.. model.Members.Select(member => member.Key)] : [];

    // The record, list or dictionary at a place; null below what the model knows.
    static Type? TypeAt(IEnumerable<PlaceStep> place)
    {
        var type = typeof(BranchYear);
        foreach (var step in place)
        {
            var model = Model.Of(type);
            var below = step.Name is { } name && model.Kind == ModelKind.Record ? model[name]?.Kind : model.Element;
            if (below is null || below.IsEnum || Leaves.For(below) is not null)
                return null;
            type = below;
        }

        return type;
    }
}

/// <summary>An item of a list that nobody has filled in yet: a «…» in its first field, by which readers know it as one.</summary>
static class NewItem
{
    /// <summary>What is typed comes from no file.</summary>
    public static DataSource Source { get; } = new SheetSource("");

    public static Node Of(SheetPlan sheet, string list)
    {
        var model = Model.Of(EntryField.TypeAt(typeof(BranchYear), list + "[]"));
        var member = model.Required.FirstOrDefault(member => member.Kind == typeof(string)) ?? model.Members.First(member => sheet[member.Key] is not null || model.Members.Count == 1);
        return Of(member);
    }

    /// <summary>The same for the type of the items.</summary>
    public static Node Of(Type item)
    {
        var model = Model.Of(item);
        return Of(model.Required.FirstOrDefault(member => member.Kind == typeof(string)) ?? model.Members[0]);
    }

    static Node Of(ModelMember member)
    {
        var place = new Node(NodeKind.Text, Source, 0, NodePath.Root) { Text = $"«{member.Name.Vietnamese}»" };
        return new(NodeKind.Object, Source, 0, NodePath.Root) { Members = [new(member.Key, 0, place)] };
    }
}
