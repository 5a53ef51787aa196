using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>The lists of one rich text: each is an instance of its own, so that every numbered one begins where it says.</summary>
/// <param name="paragraph">The properties of the tag's paragraph.</param>
sealed class RichLists(RenderContext context, PropertyList paragraph)
{
    const int Deepest = 8;
    const int Indent = 720;
    const int Step = 360;

    static readonly string[] Formats = ["decimal", "lowerLetter", "lowerRoman"];
    static readonly string[] Marks = ["%{0}.", "%{0})", "%{0}."];

    readonly RenderState _state = RenderState.Of(context);
    readonly Dictionary<RichList, PropertyList> _items = [];

    /// <summary>The properties of a paragraph with the list's sign or number.</summary>
    public PropertyList Item(RichList list)
    {
        if (!_items.TryGetValue(list, out var properties))
            _items[list] = properties = OfStyle(list) ?? OfOurs(list);
        return properties;
    }

    /// <summary>The properties of a further paragraph of an item.</summary>
    public PropertyList Continuation(RichList list) => paragraph.Without("numPr", "tabs")
        .With("ind", $"<w:ind w:left=\"{Text(Indent + Step * Level(list))}\"/>");

    // «List Bullet», «List Bullet 2» …: the styles that Word itself has for lists.
    PropertyList? OfStyle(RichList list)
    {
        var name = (list.IsNumbered ? "List Number" : "List Bullet") + (list.Depth > 0 ? " " + Text(list.Depth + 1) : "");
        if (_state.Styles.Find("paragraph", name) is not { } style || _state.Styles.ListOf(style) is not var (number, level))
            return null;
        var properties = PropertyList.NoParagraph.With("pStyle", $"<w:pStyle w:val=\"{style}\"/>");
        return list.IsNumbered && _state.Numbering.LookOf(number) is { } look
            ? Numbered(properties, _state.Numbering.AddInstance(look, StartAt(level, list.Start)), level)
            : properties;
    }

    PropertyList OfOurs(RichList list)
    {
        var level = Text(Level(list));
        var look = Text(_state.Numbering.OurLook(list.Sign ?? "1", () => Levels(list.Sign)));
        var instance = _state.Numbering.AddInstance(look, list.IsNumbered ? StartAt(level, list.Start) : "");
        return Numbered(paragraph.Without("ind", "tabs"), instance, level);
    }

    static PropertyList Numbered(PropertyList properties, int instance, string level) => properties.With(
        "numPr", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{Text(instance)}\"/></w:numPr>");

    static string StartAt(string level, int start) =>
        $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{Text(start)}\"/></w:lvlOverride>";

    static string Levels(string? sign) => string.Concat(Enumerable.Range(0, Deepest + 1).Select(level =>
    {
        var format = sign is null ? Formats[level % Formats.Length] : "bullet";
        var mark = sign ?? string.Format(CultureInfo.InvariantCulture, Marks[level % Marks.Length], level + 1);
        return $"<w:lvl w:ilvl=\"{Text(level)}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/>"
            + $"<w:pPr><w:ind w:left=\"{Text(Indent + Step * level)}\" w:hanging=\"{Text(Step)}\"/></w:pPr></w:lvl>";
    }));

    static int Level(RichList list) => Math.Min(list.Depth, Deepest);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
