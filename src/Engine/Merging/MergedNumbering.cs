using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The lists of the joined document: one look for all lists that look alike, an instance for each list of each document.</summary>
sealed class MergedNumbering
{
    readonly Dictionary<string, int> _lookIds = [];
    readonly List<XElement> _looks = [];
    readonly List<XElement> _bullets = [];
    readonly Dictionary<(int Look, string Changes), int> _shared = [];
    readonly List<(int Look, string Changes)> _instances = [];
    readonly Dictionary<int, int> _firstUsers = [];
    readonly HashSet<string> _nsids = [];

    // Thousands of lists change the same: each text is kept once.
    readonly Dictionary<string, string> _changes = [];

    public bool IsEmpty => _instances.Count == 0;

    /// <summary>The relationships of the numbering part: to the pictures of list signs.</summary>
    public AddedRelationships Relationships { get; } = new();

    /// <summary>The instance that stands for a list where it is not one document's own: in styles, headers and footers. «0» when there is none.</summary>
    public string Shared(SourceFormats source, string id, StyleMap styles, Func<XElement, XElement> carryBullet)
    {
        if (source.Instance(id) is not { } instance || source.LookOf(instance) is not { } look)
            return "0";
        var key = (LookId(source, look, styles, carryBullet), Changes(instance, styles, []));
        if (!_shared.TryGetValue(key, out var number))
            _shared[key] = number = Add(key);
        return Text(number);
    }

    /// <summary>The instance of one document's list.</summary>
    /// <param name="instance">The list in the document.</param>
    /// <param name="shared">The instance that stands for it elsewhere.</param>
    public string Own(OwnLists lists, XElement instance, XElement look, string shared)
    {
        var id = _instances[int.Parse(shared, CultureInfo.InvariantCulture) - 1].Look;
        if (_firstUsers.TryAdd(id, lists.Document) || _firstUsers[id] == lists.Document)
            return shared;

        // Instances of one look count on from one another: the first of the document starts again.
        return Text(Add((id, Changes(instance, lists.Styles, lists.Restarts(id) ? Starts(instance, look) : []))));
    }

    /// <summary>Writes the numbering part, when all is known.</summary>
    public void WriteTo(StreamedPart part)
    {
        foreach (var element in _bullets.Concat(_looks))
            part.Write(element);
        for (var i = 0; i < _instances.Count; i++)
            part.WriteRaw($"<w:num w:numId=\"{Text(i + 1)}\"><w:abstractNumId w:val=\"{Text(_instances[i].Look)}\"/>{_instances[i].Changes}</w:num>");
    }

    int Add((int Look, string Changes) instance)
    {
        if (!_changes.TryGetValue(instance.Changes, out var known))
            _changes[known = instance.Changes] = known;
        _instances.Add((instance.Look, known));
        return _instances.Count;
    }

    int LookId(SourceFormats source, XElement look, StyleMap styles, Func<XElement, XElement> carryBullet)
    {
        var copy = new XElement(look);
        foreach (var bullet in copy.Descendants(W.Main + "lvlPicBulletId").ToList())
            MapBullet(bullet, source, carryBullet);
        MapStyles(copy, styles);
        var key = string.Join('\n', source.LookSignature(look), string.Join(' ', copy.Descendants()
            .Where(e => SourceFormats.IsStyleReference(e) || e.Name.LocalName == "lvlPicBulletId").Attributes(W.Value).Select(a => a.Value)));
        if (_lookIds.TryGetValue(key, out var id))
            return id;
        _lookIds[key] = id = _looks.Count;
        copy.SetAttributeValue(W.Main + "abstractNumId", Text(id));

        // Word takes two looks with one of these numbers for the same list.
        if (copy.Element(W.Main + "nsid") is { } nsid && !_nsids.Add((string?)nsid.Attribute(W.Value) ?? ""))
            nsid.SetAttributeValue(W.Value, (0x5E000000 + id).ToString("X8", CultureInfo.InvariantCulture));
        _looks.Add(copy);
        return id;
    }

    void MapBullet(XElement reference, SourceFormats source, Func<XElement, XElement> carryBullet)
    {
        if (!source.PictureBullets.TryGetValue((string?)reference.Attribute(W.Value) ?? "", out var bullet))
        {
            reference.Remove();
            return;
        }

        var copy = carryBullet(bullet);
        copy.SetAttributeValue(W.Main + "numPicBulletId", "0");
        var at = _bullets.FindIndex(other => XNode.DeepEquals(WithId(other, 0), copy));
        if (at < 0)
        {
            at = _bullets.Count;
            _bullets.Add(WithId(copy, at));
        }

        reference.SetAttributeValue(W.Value, Text(at));
    }

    static XElement WithId(XElement bullet, int id)
    {
        var copy = new XElement(bullet);
        copy.SetAttributeValue(W.Main + "numPicBulletId", Text(id));
        return copy;
    }

    static string Changes(XElement instance, StyleMap styles, IEnumerable<(string Level, string Start)> starts)
    {
        var copy = new XElement(instance);
        MapStyles(copy, styles);
        copy.Descendants(W.Main + "lvlPicBulletId").Remove();
        foreach (var (level, start) in starts)
        {
            var change = copy.Elements(W.Main + "lvlOverride").FirstOrDefault(e => (string?)e.Attribute(W.Level) == level);
            if (change is null)
                copy.Add(change = new XElement(W.Main + "lvlOverride", new XAttribute(W.Level, level)));
            if (change.Element(W.Main + "startOverride") is null)
                change.AddFirst(new XElement(W.Main + "startOverride", new XAttribute(W.Value, start)));
        }

        return string.Concat(FragmentXml.Texts(copy.Elements(W.Main + "lvlOverride"), null));
    }

    // A look without levels is a name for one that lives in a style: then all levels start at 1.
    static IEnumerable<(string Level, string Start)> Starts(XElement instance, XElement look)
    {
        var levels = look.Elements(W.Main + "lvl").ToList();
        return levels.Count == 0
            ? Enumerable.Range(0, 9).Select(level => (Text(level), "1"))
            : levels.Select(level => ((string?)level.Attribute(W.Level) ?? "0", StartOf(instance, level)));
    }

    static string StartOf(XElement instance, XElement level) =>
        instance.Elements(W.Main + "lvlOverride")
            .Where(e => (string?)e.Attribute(W.Level) == (string?)level.Attribute(W.Level))
            .Select(e => e.Element(W.Main + "lvl")).OfType<XElement>()
            .Append(level)
            .Select(e => e.Val("start")).FirstOrDefault(start => start is not null) ?? "1";

    static void MapStyles(XElement element, StyleMap styles)
    {
        foreach (var reference in element.Descendants().Where(SourceFormats.IsStyleReference).ToList())
        {
            if (styles.Of((string?)reference.Attribute(W.Value) ?? "") is { } id)
                reference.SetAttributeValue(W.Value, id);
            else
                reference.Remove();
        }
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
