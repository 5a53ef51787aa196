namespace Reports.Templates.Json;

/// <summary>Leads from the path of a fact to its place in the file.</summary>
/// <param name="whole">The file as it stands.</param>
/// <param name="root">What facts are read from: the file as <see cref="Reading.StatedFacts"/> leave it, so that an item may stand further down than its number says.</param>
/// <param name="unfilled">The paths of the texts that count as not there.</param>
sealed class Places(Node whole, Node root, IReadOnlySet<string> unfilled)
{
    /// <summary>The paths of the texts that still are a «…» of the skeleton and count as not there.</summary>
    public IReadOnlySet<string> Unfilled { get; } = unfilled;

    /// <summary>The place of a path; of the nearest value above it when the file does not have it.</summary>
    /// <param name="path">Such as <c>$.pupils.conduct[0].total</c>.</param>
    public FactLocation At(string path)
    {
        var node = root;
        var rest = path;
        foreach (var (step, end) in Steps(path))
        {
            if (Down(node, step) is not { } below)
                break;
            node = below;
            rest = path[end..];
        }

        return node.At(ReferenceEquals(node, root) ? path : node.Path + rest);
    }

    /// <summary>True when the file has a value at the path, even null.</summary>
    public bool Has(string path)
    {
        Node? node = root;
        foreach (var (step, _) in Steps(path))
            node = node is null ? null : Down(node, step);
        return node is not null;
    }

    /// <summary>Every text of the file as it stands, in its order.</summary>
    public IReadOnlyList<Node> Written()
    {
        var texts = new List<Node>();
        Collect(whole, texts);
        return texts;
    }

    /// <summary>Every text that facts are read from, in the order of the file, except some keys of the file and all below them.</summary>
    public IReadOnlyList<Node> Texts(IReadOnlyCollection<string> without)
    {
        var texts = new List<Node>();
        foreach (var member in root.Members)
        {
            if (!without.Contains(member.Name))
                Collect(member.Value, texts);
        }

        return texts;
    }

    static void Collect(Node node, List<Node> texts)
    {
        if (node.Kind == NodeKind.Text)
            texts.Add(node);
        for (var at = 0; at < node.Items.Count; at++)
            Collect(node.Items[at], texts);
        for (var at = 0; at < node.Members.Count; at++)
            Collect(node.Members[at].Value, texts);
    }

    static Node? Down(Node node, string step)
    {
        // A key of the author's may be empty, or begin with a bracket.
        if (!step.StartsWith('[') || !int.TryParse(step.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return node[step];

        return index < node.Items.Count ? node.Items[index] : null;
    }

    /// <summary><c>$.a.b[3].c</c> is a, b, [3, c; each with where it ends.</summary>
    static IEnumerable<(string Step, int End)> Steps(string path)
    {
        var start = 1;
        while (start < path.Length)
        {
            var from = path[start] == '.' ? start + 1 : start;
            if (from == path.Length)
            {
                yield return ("", from);
                yield break;
            }

            var end = path.AsSpan(from + 1).IndexOfAny(".[]");
            end = end < 0 ? path.Length : from + 1 + end;
            start = end < path.Length && path[end] == ']' ? end + 1 : end;
            yield return (path[from..end], start);
        }
    }
}
