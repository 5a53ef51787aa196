namespace Reports.Engine.Outlines.Numbering;

/// <summary>Every list that the document defines, by <c>w:numId</c>.</summary>
sealed class NumberingScheme
{
    readonly Dictionary<string, NumberingList> _lists = new(StringComparer.Ordinal);

    internal NumberingScheme(XElement? root)
    {
        var definitions = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var byStyle = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var definition in root?.Elements(W.Main + "abstractNum") ?? [])
        {
            definitions.TryAdd(definition.Attr("abstractNumId") ?? "", definition);
            byStyle.TryAdd(definition.Val("styleLink") ?? "", definition);
        }
        foreach (var list in root?.Elements(W.Main + "num") ?? [])
        {
            if (!definitions.TryGetValue(list.Val("abstractNumId") ?? "", out var definition))
                continue;
            // A definition may be a mere pointer to the one that carries the levels of a list style.
            var levels = definition.Val("numStyleLink") is { } style ? byStyle.GetValueOrDefault(style) ?? definition : definition;
            _lists.TryAdd(list.Attr("numId") ?? "", Read(list, levels));
        }
    }

    internal NumberingList? Find(string id) => _lists.GetValueOrDefault(id);

    static NumberingList Read(XElement list, XElement definition)
    {
        var levels = Levels(definition.Elements(W.Main + "lvl"));
        var starts = new Dictionary<int, int>();
        foreach (var change in list.Elements(W.Main + "lvlOverride"))
        {
            var number = Elements.ToNumber(change.Attr("ilvl")) ?? 0;
            if (change.Child("lvl") is { } level)
                levels[number] = NumberingLevel.From(level);
            if (change.Number("startOverride") is { } start)
                starts[number] = start;
        }
        return new NumberingList(definition.Attr("abstractNumId") ?? "", levels, starts);
    }

    static Dictionary<int, NumberingLevel> Levels(IEnumerable<XElement> elements)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        foreach (var element in elements)
            levels[Elements.ToNumber(element.Attr("ilvl")) ?? 0] = NumberingLevel.From(element);
        return levels;
    }
}

/// <summary>One level of a list: how its labels are made.</summary>
/// <param name="Format">How the number is written: <c>decimal</c>, <c>lowerLetter</c>, <c>bullet</c> …</param>
/// <param name="Text">The label with <c>%1</c>–<c>%9</c> for the levels.</param>
/// <param name="RestartAfter">The level whose advance restarts this one; 0 for never, null for any higher one.</param>
/// <param name="IsLegal">Whether every level is written in digits.</param>
/// <param name="Properties">The paragraph properties that come with the label.</param>
sealed record NumberingLevel(int Start, string Format, string Text, int? RestartAfter, bool IsLegal, XElement? Properties)
{
    internal static NumberingLevel From(XElement level) => new(
        level.Number("start") ?? 0,
        level.Val("numFmt") ?? "decimal",
        level.Val("lvlText") ?? "",
        level.Number("lvlRestart"),
        level.Switch("isLgl") ?? false,
        level.Child("pPr"));
}

/// <summary>A list that paragraphs belong to by its <c>w:numId</c>.</summary>
/// <param name="Abstract">The definition it shares with other lists; lists that share it count on together.</param>
/// <param name="Starts">The numbers from which this very list starts again, by level.</param>
sealed record NumberingList(string Abstract, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> Starts);
