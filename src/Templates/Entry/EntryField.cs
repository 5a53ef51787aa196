using Reports.Templates.Reading;

namespace Reports.Templates.Entry;

/// <summary>A field of the layout, resolved against the model.</summary>
/// <param name="Path">Its path from the record it is asked of: <c>posts.party</c>.</param>
sealed record EntryField(string Path, string Title, EntryKind Kind, ModelMember Member, EntryDetail? Detail)
{
    /// <summary>The members of the items of a list that stands in one cell.</summary>
    public IReadOnlyList<EntryField> Inline { get; init; } = [];

    /// <summary>The field at a path from a record type.</summary>
    /// <exception cref="ArgumentException">The model has no such path: the layout is wrong.</exception>
    public static EntryField Of(Type record, string path, IReadOnlyList<EntryDetail> details)
    {
        var detail = details.FirstOrDefault(detail => detail.Path == path);
        var member = MemberAt(record, path);
        var field = new EntryField(path, detail?.Title ?? Titled(record, path), KindOf(member), member, detail);
        return field.Kind == EntryKind.Items && detail is { Inline.Count: > 0 }
            ? field with { Inline = [.. detail.Inline.Select(key => Of(Model.Of(member.Type).Element!, key, []))] }
            : field;
    }

    /// <summary>The type of the record, or of the items, at a path; <c>[]</c> steps into a list.</summary>
    public static Type TypeAt(Type root, string? path)
    {
        var type = root;
        foreach (var step in (path ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            type = MemberAt(type, step.Replace("[]", "", StringComparison.Ordinal)).Kind;
            if (step.EndsWith("[]", StringComparison.Ordinal))
                type = Model.Of(type).Element!;
        }

        return type;
    }

    /// <summary>The member at a path of records.</summary>
    public static ModelMember MemberAt(Type root, string path)
    {
        var steps = path.Split('.');
        var type = root;
        for (var at = 0; ; at++)
        {
            var member = Model.Of(type)[steps[at].Replace("[]", "", StringComparison.Ordinal)] ?? throw new ArgumentException($"{root.Name} has no {path}.", nameof(path));
            if (at == steps.Length - 1)
                return member;
            type = steps[at].EndsWith("[]", StringComparison.Ordinal) ? Model.Of(member.Kind).Element! : member.Kind;
        }
    }

    // «Dòng tổng: Số lớp»: what a nested field belongs to stands before it, unless it is a column of its own.
    static string Titled(Type record, string path)
    {
        var steps = path.Split('.');
        var titles = Enumerable.Range(1, steps.Length).Select(count => MemberAt(record, string.Join('.', steps.Take(count))).Name.Vietnamese).ToList();
        return titles.Count > 1 && titles[0].StartsWith("Dòng", StringComparison.Ordinal) ? string.Join(": ", titles) : titles[^1];
    }

    static EntryKind KindOf(ModelMember member)
    {
        var type = member.Kind;
        if (type == typeof(string))
            return member.Words is null ? EntryKind.Text : EntryKind.Word;
        if (type.IsEnum)
            return EntryKind.Word;
        if (type == typeof(int))
            return EntryKind.Whole;
        if (type == typeof(decimal))
            return EntryKind.Decimal;
        if (type == typeof(bool))
            return EntryKind.Answer;
        if (type == typeof(DateOnly))
            return EntryKind.Day;
        if (type == typeof(Count))
            return EntryKind.Count;
        if (type == typeof(Mark))
            return EntryKind.Mark;
        if (type == typeof(Prose))
            return EntryKind.Prose;
        var model = Model.Of(type);
        return model.Kind switch
        {
            ModelKind.Dictionary => EntryKind.Counts,
            ModelKind.List when model.Element == typeof(string) => EntryKind.Texts,
            _ => EntryKind.Items,
        };
    }
}

/// <summary>How a field is written in a cell or an input.</summary>
enum EntryKind
{
    Text,

    /// <summary>A word of a closed list, shown by its label.</summary>
    Word,
    Whole,
    Decimal,

    /// <summary>Có, Không.</summary>
    Answer,

    /// <summary>A day, 05/04/1984.</summary>
    Day,

    /// <summary>A number of people, perhaps with the share stated: 18 (42,9%).</summary>
    Count,

    /// <summary>A word of a closed list, or the boxes of a form.</summary>
    Mark,
    Prose,

    /// <summary>Texts, one a line.</summary>
    Texts,

    /// <summary>Counts under the words of a vocabulary: each is a field or column of its own.</summary>
    Counts,

    /// <summary>Records of few members, one a line.</summary>
    Items,
}
