using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>What the values of a year's file state, whoever typed them.</summary>
/// <remarks>
/// A text without a letter is not there, as an empty cell is not. Items of lists that a new file brought along and nobody has written in
/// are no members, awards or limitations: <c>{"name": "«họ và tên đảng viên»", "official": null}</c>.
/// Phrases lose the marks that the forms set themselves, and prose has one paragraph to a line.
/// </remarks>
/// <param name="unfilled">Takes the paths of the texts that stand in items nobody has written in.</param>
sealed class StatedFacts(ISet<string> unfilled)
{
    /// <summary>The file as facts are read from it. What changes in it keeps its place.</summary>
    public Node In(Node file) => Stated(file, typeof(BranchYear), null);

    /// <param name="type">What the value is read as; null under a key that the model does not know.</param>
    /// <param name="member">The member that it is read for, or its list is; null for the whole file.</param>
    Node Stated(Node node, Type? type, ModelMember? member) => node.Kind switch
    {
        // Data of local forms belong to who made the form.
        _ when type == typeof(FreeFacts) => node,
        NodeKind.Object => Object(node, type, member),
        NodeKind.List => List(node, type, member),
        NodeKind.Text when type is not null => Text(node, type, member),
        _ => node,
    };

    static Node Text(Node node, Type type, ModelMember? member)
    {
        if (Node.IsBlank(node.Text))
            return node with { Kind = NodeKind.Null, Text = "" };
        if (member?.Pattern is ClockAttribute)
            return node with { Text = TypedText.Time(node.Text) };
        if (type == typeof(string))
            return (member?.IsSentence == true ? TypedText.Sentence(node.Text) : TypedText.Phrase(node.Text)) is var plain && plain != node.Text ? node with { Text = plain } : node;
        return type == typeof(Prose) && node.Text.AsSpan().Trim().Contains('\n')
            ? node with { Kind = NodeKind.List, Text = "", Items = Paragraphs(node) }
            : node;
    }

    static List<Node> Paragraphs(Node text) => [.. TypedText.Lines(text.Text).Select(line => text with { Text = line })];

    Node Object(Node node, Type? type, ModelMember? of)
    {
        var model = type is not null && Leaves.For(type) is null && !type.IsEnum ? Model.Of(type) : null;
        List<NodeMember>? kept = null;
        for (var at = 0; at < node.Members.Count; at++)
        {
            var member = node.Members[at];
            var value = model?.Kind == ModelKind.Dictionary ? Stated(member.Value, model.Element, of) : model?[member.Name] is { } known ? Stated(member.Value, known.Kind, known) : Stated(member.Value, null, null);
            if (ReferenceEquals(value, member.Value))
            {
                kept?.Add(member);
                continue;
            }

            kept ??= [.. node.Members.Take(at)];
            if (value is not { Kind: NodeKind.List, Items.Count: 0 })
                kept.Add(member with { Value = value });
        }

        return kept is null ? node : node with { Members = kept };
    }

    Node List(Node node, Type? type, ModelMember? member)
    {
        var element = type == typeof(Prose) ? type : type is not null && Leaves.For(type) is null && !type.IsEnum ? Model.Of(type).Element : null;
        List<Node>? kept = null;
        for (var at = 0; at < node.Items.Count; at++)
        {
            var item = node.Items[at];
            IReadOnlyList<Node> stated = IsLeftOver(item) ? [] : Items(item, element, member);
            if (stated is [var same] && ReferenceEquals(same, item))
            {
                kept?.Add(item);
                continue;
            }

            kept ??= [.. node.Items.Take(at)];
            kept.AddRange(stated);
            if (stated.Count == 0)
                Places(item);
        }

        return kept is null ? node : node with { Items = kept };
    }

    /// <summary>What an item states: nothing, itself, or the paragraphs in it.</summary>
    IReadOnlyList<Node> Items(Node item, Type? element, ModelMember? member) =>
        element is not null && item.Kind == NodeKind.Text && Node.IsBlank(item.Text) ? []
        : Stated(item, element, member) is var stated && element == typeof(Prose) && item.Kind == NodeKind.Text && stated.Kind == NodeKind.List ? stated.Items
        : [stated];

    static bool IsLeftOver(Node item) => item.Kind == NodeKind.Object && item.SaysNothing && HasPlace(item);

    static bool HasPlace(Node node) => node.Kind == NodeKind.Text || node.Items.Any(HasPlace) || node.Members.Any(member => HasPlace(member.Value));

    void Places(Node node)
    {
        if (node.Kind == NodeKind.Text)
            unfilled.Add(node.Path);
        foreach (var below in node.Items.Concat(node.Members.Select(member => member.Value)))
            Places(below);
    }
}
