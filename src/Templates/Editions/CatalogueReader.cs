using System.Security.Cryptography;
using System.Text;
using Reports.Templates.Json;
using Reports.Templates.Language;
using Reports.Templates.Reading;

namespace Reports.Templates.Editions;

/// <summary>Reads the catalogue from its folder, files in the order of their names.</summary>
sealed class CatalogueReader
{
    readonly string _folder;
    readonly DiagnosticBag _problems;
    readonly List<JsonSource> _read = [];

    CatalogueReader(string folder, DiagnosticBag problems) => (_folder, _problems) = (folder, problems);

    public static Catalogue Read(string folder, bool checksTexts)
    {
        // The half of all bytes, and nothing else asks for them.
        var beside = new CatalogueReader(folder, []);
        var reading = Task.Run(() => beside.Records<WordList>(beside.Files("words")));
        var lexicon = new Lazy<Lexicon>(() => LexiconOf(reading.GetAwaiter().GetResult()));
        if (checksTexts)
            reading.ContinueWith(_ => lexicon.Value, TaskScheduler.Default);
        var reader = new CatalogueReader(folder, []);
        var layouts = reader.Records<Layout>(reader.Files("layouts"));
        var scales = reader.Records<Scale>(reader.Files("scales"));
        var editions = reader.Editions(layouts);
        if (editions.Count == 0)
            reader._problems.Add(EditionProblems.NoEditions(folder));
        var words = reading.GetAwaiter().GetResult();
        return new(folder, editions, layouts, scales, words, [.. reader._problems, .. beside._problems], lexicon, new(() => reader.Sha256Of([.. reader._read, .. beside._read])));
    }

    static Lexicon LexiconOf(List<WordList> words) =>
        new([.. words.Select(list => list.Lexicon).OfType<LexiconData>()], words.SelectMany(list => list.Families).SelectMany(family => family));

    /// <summary>A file of the folder that few commands need: read when it is asked for; empty when it is not there.</summary>
    public static T Record<T>(Catalogue catalogue, string file, DiagnosticBag problems) where T : class, new() =>
        new CatalogueReader(catalogue.Folder, problems).Records<T>(new[] { Path.Combine(catalogue.Folder, file) }.Where(File.Exists)).FirstOrDefault() ?? new();

    List<Edition> Editions(List<Layout> layouts)
    {
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var file in Folders("editions").Select(edition => Path.Combine(edition, "edition.json")).Where(File.Exists))
        {
            if (Node(file) is { Kind: NodeKind.Object } node)
                nodes[Path.GetFileName(Path.GetDirectoryName(file))!] = node;
        }

        var editions =
            from id in nodes.Keys
            let line = Line(id, nodes)
            let whole = line.Select(ancestor => nodes[ancestor]).Reverse().Aggregate(NodeMerge.Over)
            let data = new Binder(_problems).Object<EditionData>(whole)
            orderby data.FromYear, data.Id
            select new Edition(
                data,
                layouts.FirstOrDefault(layout => layout.Id == data.Layout) ?? Unknown(data),
                [.. line.Select(ancestor => Path.Combine(_folder, "editions", ancestor))]);
        return [.. editions];
    }

    /// <summary>The edition, the one it extends, the one that extends, and so on.</summary>
    List<string> Line(string id, Dictionary<string, Node> nodes)
    {
        var line = new List<string> { id };
        while (nodes[line[^1]]["extends"] is { Kind: NodeKind.Text } extends)
        {
            if (line.Contains(extends.Text) || !nodes.ContainsKey(extends.Text))
            {
                _problems.Add(EditionProblems.CannotExtend(extends, [.. nodes.Keys.Select(id => new KnownWord(id, null))]));
                break;
            }

            line.Add(extends.Text);
        }

        return line;
    }

    static Layout Unknown(EditionData data) => new() { Id = data.Layout ?? "", Name = data.Layout ?? "" };

    List<T> Records<T>(IEnumerable<string> files) where T : class =>
        [.. files.Select(Node).Where(node => node?.Kind == NodeKind.Object).Select(node => new Binder(_problems).Object<T>(node!))];

    Node? Node(string file)
    {
        var source = new JsonSource(file, File.ReadAllBytes(file));
        _read.Add(source);
        return NodeReader.Read(source, _problems);
    }

    string Sha256Of(IEnumerable<JsonSource> read)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in read)
        {
            // A name ends with a zero byte and its text's length stands before the text, so that no two catalogues give one sequence.
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(_folder, source.File).Replace('\\', '/')}\0{source.Bytes.Length}\0"));
            hash.AppendData(source.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    IEnumerable<string> Files(string name) =>
        Directory.Exists(Path.Combine(_folder, name)) ? Directory.GetFiles(Path.Combine(_folder, name), "*.json").Order(StringComparer.Ordinal) : [];

    IEnumerable<string> Folders(string name) =>
        Directory.Exists(Path.Combine(_folder, name)) ? Directory.GetDirectories(Path.Combine(_folder, name)).Order(StringComparer.Ordinal) : [];
}

/// <summary>Merges the data of an edition into that of the edition it extends: only what changed is stated.</summary>
/// <remarks>
/// Objects merge key by key. Lists of objects with an <c>id</c> or a <c>code</c> merge by it, and
/// <c>{"id": "x", "removed": true}</c> takes one out, and <c>"after": "y"</c> puts a new one after another; otherwise it
/// comes last. Anything else is replaced.
/// </remarks>
static class NodeMerge
{
    public static Node Over(Node below, Node above) => (below.Kind, above.Kind) switch
    {
        (NodeKind.Object, NodeKind.Object) => above with { Members = Members(below, above) },
        (NodeKind.List, NodeKind.List) when above.Items.Count > 0 && above.Items.All(item => Key(item) is not null) => above with { Items = Items(below, above) },
        _ => above,
    };

    static List<NodeMember> Members(Node below, Node above)
    {
        var kept = below.Members.Select(member => above[member.Name] is { } value ? member with { Value = Over(member.Value, value) } : member);
        var added = above.Members.Where(member => below[member.Name] is null);
        return [.. kept, .. added];
    }

    static List<Node> Items(Node below, Node above)
    {
        var items = below.Items.Select(item => above.Items.FirstOrDefault(other => Key(other) == Key(item)) is { } other ? Over(item, other) : item).ToList();
        foreach (var added in above.Items.Where(item => below.Items.All(other => Key(other) != Key(item))))
        {
            var before = added["after"] is { } after ? items.FindIndex(item => Key(item) == after.Text) : -1;
            items.Insert(before < 0 ? items.Count : before + 1, added);
        }

        return [.. items.Where(item => item["removed"]?.Kind != NodeKind.True)];
    }

    static string? Key(Node item) => (item["id"] ?? item["code"])?.Text;
}
