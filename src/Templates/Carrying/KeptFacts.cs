using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Carrying;

/// <summary>A fact that last year's file states.</summary>
/// <param name="Path">As decisions name it: <c>members[].born</c>.</param>
/// <param name="Owner">The name of the member whose it is; null for others.</param>
sealed record MetFact(string Path, Node Node, ModelMember Member, CarryFate Fate, string? Owner);

/// <summary>Goes through last year's file: what is kept of it, and everything that it states with its fate.</summary>
/// <remarks>A «…» that nobody has filled in states nothing; what could not be read is not kept.</remarks>
sealed partial class KeptFacts(YearFile last, CarryTable table, OutdatedTexts outdated)
{
    readonly Dictionary<string, CarryFate> _fates = table.Decisions
        .SelectMany(decision => decision.Facts, (decision, fact) => KeyValuePair.Create(fact, decision.Fate))
        .DistinctBy(fate => fate.Key)
        .ToDictionary();

    readonly List<MetFact> _met = [];

    string? _owner;

    /// <summary>Every fact that the file states, in its order.</summary>
    public IReadOnlyList<MetFact> Met => _met;

    /// <summary>What the new year keeps, in the order of the file.</summary>
    public JsonObject Take() => Record(last.Root!, Model.Of(typeof(BranchYear)), "") ?? [];

    /// <summary>What becomes of a fact: decided for itself or for what it is part of; nothing is kept that nobody decided on.</summary>
    public CarryFate FateOf(string path, CarryFate unknown = CarryFate.Clear)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(at.LastIndexOf('.'), 0)])
        {
            if (_fates.TryGetValue(at, out var fate) || _fates.TryGetValue(at.TrimEnd('[', ']'), out fate))
                return fate;
        }

        return unknown;
    }

    /// <summary>The path as decisions name it: <c>members[].born</c> of <c>$.members[3].born</c>.</summary>
    public static string Undecorated(string path) => Index().Replace(path.Length > 2 ? path[2..] : "", "[]");

    JsonObject? Record(Node node, ModelType model, string path)
    {
        _owner = path == "members[]" && node["name"] is { Kind: NodeKind.Text } name ? name.Text : path.StartsWith("members[].", StringComparison.Ordinal) ? _owner : null;
        var kept = new JsonObject();
        foreach (var entry in node.Members)
        {
            if (model[entry.Name] is { } member && Value(entry.Value, member, path.Length == 0 ? entry.Name : $"{path}.{entry.Name}") is { } value)
                kept[entry.Name] = value;
        }

        if (kept.Count == 0)
            return null;

        // A row that is kept is one to complete where its name could not be read.
        foreach (var member in model.Required.Where(member => path.EndsWith(']') && !kept.ContainsKey(member.Key)))
            kept[member.Key] = $"«{member.Name.Vietnamese}»";
        return kept;
    }

    JsonNode? Value(Node node, ModelMember member, string path)
    {
        // What a local form means by its own facts only that form knows.
        if (last.Unreadable.Contains(node.Path) || (node.SaysNothing && member.Kind != typeof(FreeFacts)) || (member.Kind == typeof(Mark) && YearJson.IsUnmarked(node)))
            return null;

        // What is made again is made of the whole.
        if (FateOf(path) == CarryFate.Change || IsOne(member.Kind))
            return Leaf(node, member, path);

        var model = Model.Of(member.Kind);
        return model.Kind == ModelKind.Record ? Record(node, model, path) : List(node, Model.Of(model.Element!), path + "[]");
    }

    JsonArray? List(Node node, ModelType element, string path)
    {
        var items = node.Items.Where(item => item.Kind == NodeKind.Object).Select(item => Record(item, element, path)).OfType<JsonNode>().ToArray();
        return items.Length == 0 ? null : new(items);
    }

    JsonNode? Leaf(Node node, ModelMember member, string path)
    {
        var fate = FateOf(path);
        var instead = fate == CarryFate.Keep ? outdated.Instead(node, member, path) : null;
        _met.Add(new(path, node, member, instead is null ? fate : instead.Value is null ? CarryFate.Clear : CarryFate.Change, _owner));
        return instead?.Value ?? (fate == CarryFate.Keep && instead is null ? Copy(node) : null);
    }

    /// <summary>True for a value, or several of a kind, that one decision is about.</summary>
    static bool IsOne(Type type) =>
        Leaves.For(type) is not null || type.IsEnum || Model.Of(type) is { Kind: ModelKind.Dictionary } || (Model.Of(type) is { Kind: ModelKind.List, Element: { } element } && Leaves.For(element) is not null);

    JsonNode? Copy(Node node) => node.Kind switch
    {
        NodeKind.Text => JsonValue.Create(node.Text),
        NodeKind.Number => JsonNode.Parse(node.Text),
        NodeKind.True or NodeKind.False => JsonValue.Create(node.Kind == NodeKind.True),
        NodeKind.List => new JsonArray([.. node.Items.Where(item => !last.Unreadable.Contains(item.Path)).Select(Copy)]),
        NodeKind.Object => new JsonObject(node.Members.Where(member => !last.Unreadable.Contains(member.Value.Path)).Select(member => KeyValuePair.Create(member.Name, Copy(member.Value)))),
        _ => null,
    };

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
