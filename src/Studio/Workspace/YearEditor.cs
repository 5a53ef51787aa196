using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Json;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Workspace;

/// <summary>Makes the page's edits in the text of a year.</summary>
sealed class YearEditor
{
    readonly FieldMap _map;
    readonly FieldText _texts;
    readonly FactWriter _facts;
    readonly JsonEditor _editor;

    YearEditor(FieldMap map, FieldText texts, byte[] text)
    {
        (_map, _texts, _editor) = (map, texts, new(text));
        _facts = new(_editor);
    }

    /// <summary>The text with all edits, and what was changed; null when one of them cannot be, and then none is made.</summary>
    public static (byte[] Text, IReadOnlyList<Splice> Splices)? Apply(FieldMap map, FieldText texts, byte[] text, IReadOnlyList<YearEdit> edits, out Sentence? refused)
    {
        var editor = new YearEditor(map, texts, text);
        refused = null;
        foreach (var edit in edits)
        {
            if ((refused = editor.Make(edit)) is not null)
                return null;
        }

        return (editor._editor.Text, editor._editor.Splices);
    }

    Sentence? Make(YearEdit edit) => edit switch
    {
        SetField set => Set(set),
        InsertItem insert => Insert(insert),
        RemoveItem remove => Remove(remove),
        AcceptFinding accept => Accept(accept),
        _ => null,
    };

    Sentence? Set(SetField set)
    {
        if (FactPlace.Of(set.Path) is not { } place)
            return EditProblems.NoField(set.Path);
        if (_map.Field(place.Pattern) is { } field)
            return Put(place, _texts.Read(field.Slot, set.Text), [.. field.Slot.Field.Inline.Select(member => member.Path)]);
        if (_map.List(place.Pattern) is not null)
            return set.Text.Trim() is var said && said.Length > 0 && said != CellReader.Nothing ? EditProblems.IsAList(set.Path) : Put(place, said.Length == 0 ? null : Empty(NodeKind.List), []);
        return _map.Free.Contains(place.Steps[0].Name) ? Put(place, Free(set.Text), []) : EditProblems.NoField(set.Path);
    }

    Sentence? Put(FactPlace place, Node? value, IReadOnlyList<string> inline)
    {
        if (value is null)
            _facts.Remove(place.Steps);
        else if (!_facts.Put(place.Steps, value, inline))
            return EditProblems.NoOwner(place.ToString());
        return null;
    }

    Sentence? Insert(InsertItem insert)
    {
        if (FactPlace.Of(insert.List) is not { } place || _map.List(place.Pattern) is not { } sheet)
            return EditProblems.NoList(insert.List);
        var (count, item) = (CountOf(place), NewItem.Of(sheet.Plan, place.Pattern));
        if (insert.At < 0 || insert.At > count)
            return EditProblems.NoItem(insert.List, insert.At);
        if (_editor.Find(place.Steps) is { Kind: NodeKind.List })
            _editor.InsertItem(place.Steps, insert.At, item);
        else if (!_facts.Put(place.Steps, Empty(NodeKind.List) with { Items = [item] }, []))
            return EditProblems.NoOwner(insert.List);
        MoveAccepted(place, insert.At, 1);
        return null;
    }

    Sentence? Remove(RemoveItem remove)
    {
        if (FactPlace.Of(remove.List) is not { } place || _map.List(place.Pattern) is null)
            return EditProblems.NoList(remove.List);
        if (remove.At < 0 || remove.At >= CountOf(place))
            return EditProblems.NoItem(remove.List, remove.At);
        if (CountOf(place) == 1)
            _facts.Remove(place.Steps);
        else
            _editor.Remove(place.Steps, remove.At);
        MoveAccepted(place, remove.At, -1);
        return null;
    }

    int CountOf(FactPlace list) => _editor.Find(list.Steps)?.Items.Count ?? 0;

    Sentence? Accept(AcceptFinding accept)
    {
        var accepted = Accepted().ToList();
        var known = accepted.FindIndex(entry => entry.Code == accept.Code && entry.Path == accept.Path);
        if (known < 0)
            known = accepted.FindIndex(entry => entry.Code == accept.Code && (entry.Path is null || (accept.Path is not null && NodePath.IsAtOrBelow(accept.Path, entry.Path))));
        var (list, reason) = (new[] { PlaceStep.To(AcceptedKey) }, accept.Reason.Trim());
        if (reason.Length == 0)
        {
            if (known >= 0 && accepted.Count == 1)
                _facts.Remove(list);
            else if (known >= 0)
                _editor.Remove(list, known);
            return null;
        }

        if (known >= 0)
            return Put([.. list, PlaceStep.To(known), PlaceStep.To("reason")], reason);
        var entry = Empty(NodeKind.Object) with { Members = [.. Member("code", accept.Code), .. accept.Path is null ? [] : Member("path", accept.Path), .. Member("reason", reason)] };
        return _facts.Put([.. list, PlaceStep.To(accepted.Count)], entry, []) ? null : EditProblems.NoOwner(AcceptedKey);
    }

    Sentence? Put(IReadOnlyList<PlaceStep> steps, string text) => _facts.Put(steps, Said(text), []) ? null : EditProblems.NoOwner(AcceptedKey);

    const string AcceptedKey = "acknowledged";

    IEnumerable<(string? Code, string? Path)> Accepted() =>
        (_facts.NodeAt([PlaceStep.To(AcceptedKey)])?.Items ?? []).Select(entry => (entry["code"]?.Text, entry["path"]?.Text));

    /// <summary>What is accepted stays accepted when its item gets another number, and goes with it.</summary>
    void MoveAccepted(FactPlace list, int at, int by)
    {
        var accepted = Accepted().ToList();
        for (var entry = accepted.Count - 1; entry >= 0; entry--)
        {
            if (accepted[entry].Path is not ['$', '.', .. var path] || FactPlace.Of(path) is not { } place || place.Steps.Count <= list.Steps.Count || !place.Steps.Take(list.Steps.Count).SequenceEqual(list.Steps) || place.Steps[list.Steps.Count] is not { Name: null, Index: var item })
                continue;
            if (item == at && by < 0)
                _facts.Remove([PlaceStep.To(AcceptedKey), PlaceStep.To(entry)]);
            else if (item >= at)
                Put([PlaceStep.To(AcceptedKey), PlaceStep.To(entry), PlaceStep.To("path")], "$." + place.WithIndex(list.Steps.Count, item + by));
        }
    }

    // Of what has no field any JSON may be said; what is none is a text.
    static Node? Free(string typed) => typed.Trim().Length == 0
        ? null
        : NodeReader.Read(new("", Encoding.UTF8.GetBytes(typed)), []) ?? Said(typed.Trim());

    static Node Empty(NodeKind kind) => new(kind, NewItem.Source, 0, NodePath.Root);

    static Node Said(string text) => Empty(NodeKind.Text) with { Text = text };

    static NodeMember[] Member(string name, string text) => [new(name, 0, Said(text))];
}

/// <summary>Something that the page asks to change.</summary>
abstract record YearEdit;

/// <summary>A field gets another text; an empty one takes its value away.</summary>
sealed record SetField(string Path, string Text) : YearEdit;

/// <summary>A list gets an item that is still to be filled in.</summary>
sealed record InsertItem(string List, int At) : YearEdit;

/// <summary>A list loses an item.</summary>
sealed record RemoveItem(string List, int At) : YearEdit;

/// <summary>A finding is kept as it is, for a reason; without one it is a finding again.</summary>
sealed record AcceptFinding(string Code, string? Path, string Reason) : YearEdit;
