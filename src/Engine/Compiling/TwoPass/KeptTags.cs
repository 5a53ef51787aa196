using Reports.Engine.Compiling.Controls;
using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.TwoPass;

/// <summary>Chooses the tags that a first pass leaves for the second.</summary>
/// <remarks>
/// A tag over a name that the data lacks is kept; a condition or loop is kept whole, opening, dividers and end, where they
/// stand. What the data does have is filled in also inside. What a kept tag needs of the template (an assignment before it,
/// the loop whose item it asks for) is kept with it, and so on until nothing changes.
/// </remarks>
sealed class KeptTags
{
    readonly FirstPass _pass;
    readonly ScriptSettings _settings;
    readonly IReadOnlyList<Tag> _tags;
    readonly List<TagNames> _names;
    readonly List<(Tag Tag, TagNames Names)> _outside;
    readonly List<KeptGroup> _groups;
    readonly bool[] _isKept;
    readonly Dictionary<int, KeptGroup> _groupOf = [];
    readonly HashSet<string> _assigned;
    readonly HashSet<string> _open = [];
    bool _changed = true;

    KeptTags(IReadOnlyList<Tag> tags, IEnumerable<Tag> outside, FirstPass pass, ScriptSettings settings)
    {
        (_tags, _pass, _settings, _isKept) = (tags, pass, settings, new bool[tags.Count]);
        _names = tags.Select(tag => TagNames.Of(tag, settings)).ToList();
        _outside = outside.Select(tag => (tag, TagNames.Of(tag, settings))).ToList();
        _assigned = _names.SelectMany(names => names.Sets).ToHashSet();
        var numbers = tags.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _groups = TagGroups.Find(tags, []).Select(group =>
            new KeptGroup(group, numbers[group.Open], numbers[group.Close], _names[numbers[group.Open]].Item)).ToList();
        foreach (var group in _groups)
            foreach (var member in group.Group.Members)
                _groupOf[numbers[member]] = group;
    }

    /// <summary>The tags that are filled in now; the others stand as text from here on.</summary>
    public IReadOnlyList<Tag> Others { get; private set; } = [];

    /// <summary>Decides for a part of paragraphs.</summary>
    public static void Apply(Story story)
    {
        if (story.Template.FirstPass is not { } pass)
            return;
        var tags = TagFinder.Find(story.Root, story.Places, story.Problems);
        story.Kept = Of(story, pass, tags, [.. AttributeTags.Of(story.Root, story.Places), .. CheckBoxes.BareConditions(story.Root, story.Places)]);
    }

    /// <summary>Decides for a part that holds nothing but texts.</summary>
    public static void ApplyToTexts(Story story)
    {
        if (story.Template.FirstPass is { } pass)
            story.Kept = Of(story, pass, [], []);
    }

    // Tags outside of the text, such as the conditions of check boxes, stay with the loops whose items they ask for.
    static KeptTags Of(Story story, FirstPass pass, IReadOnlyList<Tag> tags, IEnumerable<Tag> outside)
    {
        var kept = new KeptTags(tags, outside, pass, story.Template.Settings.Script);
        while (kept._changed)
            kept.Look();
        foreach (var (index, tag) in tags.Index().Where(pair => kept._isKept[pair.Index]))
        {
            pass.Note(kept._names[index].Uses.Where(use => kept.IsMissing(use, index)), tag.Location);
            foreach (var path in kept._names[index].Uses.Where(use => kept.IsData(use, index)).Select(use => use.Path).Where(pass.Has).Distinct())
                story.Problems.Add(TemplateProblems.NeedsBothPasses(tag.Location, path));
            WriteBack(tag);
        }

        kept.Others = tags.Where((_, index) => !kept._isKept[index]).ToList();
        return kept;
    }

    /// <summary>True when a tag outside of the text, such as the condition of a check box, is left for the second pass.</summary>
    public bool Keeps(Tag tag)
    {
        var names = TagNames.Of(tag, _settings);
        var isKept = Keeps(tag, names);
        if (isKept)
            _pass.Note(names.Uses.Where(use => Loops(TagNames.RootOf(use.Path), tag.Run).Count == 0), tag.Location);
        return isKept;
    }

    bool Keeps(Tag tag, TagNames names) => names.Roots.Any(root => Loops(root, tag.Run) is { Count: > 0 } loops
        ? loops.Any(loop => loop.IsKept)
        : _open.Contains(root) || (!_assigned.Contains(root) && names.Uses.Any(use => TagNames.RootOf(use.Path) == root && !_pass.Has(use.Path))));

    // The loops over this item that the element stands in; where it stands beside them in their row, all there are.
    List<KeptGroup> Loops(string item, XElement element)
    {
        var loops = _groups.Where(group => group.Item == item).ToList();
        var around = loops.Where(loop => loop.Group.Open.Run.IsBefore(element) && loop.Group.Close.Run.IsAfter(element)).ToList();
        return around.Count > 0 ? around : loops;
    }

    void Look()
    {
        _changed = false;
        for (var i = 0; i < _tags.Count; i++)
            if (!_isKept[i] && MustStay(i))
                Keep(i);
        foreach (var (tag, names) in _outside.Where(pair => Keeps(pair.Tag, pair.Names)))
            foreach (var loop in names.Roots.SelectMany(root => Loops(root, tag.Run)))
                KeepGroup(loop);
    }

    bool MustStay(int index)
    {
        var names = _names[index];
        var around = Around(index).ToList();
        if (names.Uses.Any(use => IsMissing(use, index)) || names.Roots.Any(root => IsOpen(root, around))
            || names.Sets.Overlaps(_open) || (names.AsksLoop && around.FirstOrDefault(group => group.IsLoop) is { IsKept: true }))
            return true;
        var isInside = around.Any(group => group.IsKept);
        if (_groupOf.GetValueOrDefault(index) is not { } own)
            return isInside && (names.IsBound || names.Sets.Count > 0);
        return Inside(own).Any(tag => own.IsDecidable ? isInside && _names[tag].IsBound : _isKept[tag]);
    }

    void Keep(int index)
    {
        _changed = true;
        if (_groupOf.TryGetValue(index, out var own))
            own.IsKept = true;
        foreach (var member in own is null ? [index] : _groupOf.Where(pair => pair.Value == own).Select(pair => pair.Key))
        {
            _isKept[member] = true;
            KeepSources(member);
        }
    }

    // What a kept tag needs of the template has to be there in the second pass.
    void KeepSources(int index)
    {
        var names = _names[index];
        var around = Around(index).ToList();
        _open.UnionWith(names.Sets);
        foreach (var root in names.Roots)
            if (around.FirstOrDefault(group => group.Item == root) is { } loop)
                KeepGroup(loop);
            else if (_assigned.Contains(root))
                _open.Add(root);
        if ((names.AsksLoop || names.IsBound) && around.FirstOrDefault(group => group.IsLoop) is { } turn)
            KeepGroup(turn);
    }

    void KeepGroup(KeptGroup group)
    {
        if (!group.IsKept)
            Keep(group.From);
    }

    bool IsMissing(NameUse use, int index) => IsData(use, index) && !_pass.Has(use.Path);

    // Not a name that the template itself makes.
    bool IsData(NameUse use, int index) => TagNames.RootOf(use.Path) is var root
        && !_assigned.Contains(root) && Around(index).All(group => group.Item != root);

    bool IsOpen(string root, List<KeptGroup> around) =>
        around.FirstOrDefault(group => group.Item == root) is { } loop ? loop.IsKept : _open.Contains(root);

    // The groups around a tag, the innermost first.
    IEnumerable<KeptGroup> Around(int index) =>
        _groups.Where(group => group.Governs(index) && _groupOf.GetValueOrDefault(index) != group).OrderByDescending(group => group.From);

    static IEnumerable<int> Inside(KeptGroup group) => Enumerable.Range(group.From + 1, group.To - group.From - 1);

    // One of several tags in one pair of braces has a run of its own by now.
    static void WriteBack(Tag tag)
    {
        if (TagCode.Of(tag.Source).Code != tag.Code && (tag.Run.Element(W.FieldCode) ?? tag.Run.Element(W.Text)) is { } text)
            text.Value = "{{ " + tag.Code.Trim(' ', ';', '\n', '\r') + " }}";
    }
}

/// <summary>A group of control tags that may be kept, with the stretch of tags it governs.</summary>
/// <param name="From">The number of its opening among the tags of the part.</param>
/// <param name="To">The number of its end.</param>
/// <param name="Item">The name of its item, when it is a loop over items.</param>
sealed record KeptGroup(TagGroup Group, int From, int To, string? Item)
{
    static readonly string[] Decidable = ["for", "tablerow", "while", "if", "case"];

    public bool IsKept { get; set; }

    public bool IsLoop => Group.IsLoop;

    /// <summary>True for what is decided as a whole; the others hold text for somebody else, such as <c>capture</c>.</summary>
    public bool IsDecidable => Decidable.Contains(Group.Open.Word);

    public bool Governs(int tag) => From < tag && tag < To;
}
