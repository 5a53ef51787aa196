using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Fields;

/// <summary>Addresses in the codes of fields, <c>HYPERLINK "{{ url }}"</c>: data may lead where links may lead, and nowhere else.</summary>
/// <remarks>What the address is shows only when all of it is evaluated. Tags that wait for a second pass leave their address to it.</remarks>
static class FieldAddresses
{
    static readonly HashSet<string> Kinds = ["HYPERLINK", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "RD"];

    // \o "tip", \t "frame", \l "place" …; \h and \n stand alone.
    const string SwitchesWithText = "lotmsc*";

    public static void Apply(Story story)
    {
        var tags = story.Tags.Where(tag => tag.Run.Element(W.FieldCode) is not null).ToDictionary(tag => tag.Run);
        if (tags.Count == 0 && !story.Names.Contains(W.SimpleField))
            return;
        var taken = new HashSet<Tag>();
        foreach (var field in Field.In(story.Root).Where(field => Kinds.Contains(field.Kind) && !story.Verbatim.Contains(field.Begin)).ToList())
            if (field.Begin.Name == W.SimpleField)
                ApplyToSimple(field, story);
            else if (field.Pieces.Any(piece => tags.ContainsKey(piece.Parent!)))
                taken.UnionWith(ApplyToComplex(field, tags, story));
        if (taken.Count > 0)
            story.Tags = [.. story.Tags.Where(tag => !taken.Contains(tag))];
    }

    static List<Tag> ApplyToComplex(Field field, Dictionary<XElement, Tag> tags, Story story)
    {
        var units = field.Pieces.SelectMany(piece => tags.TryGetValue(piece.Parent!, out var tag)
            ? [new CodeUnit(piece, tag, '\0')]
            : piece.Value.Select(letter => new CodeUnit(piece, null, letter))).ToList();
        var (start, end) = Address(units);
        var address = units[start..end];
        var found = address.Select(unit => unit.Tag).OfType<Tag>().ToList();
        if (found.Count == 0)
            return [];
        TagGroups.Find(found, story.Problems);
        var pieces = address.Select(unit => unit.Piece).Distinct().ToList();
        var mark = Mark(address, story.Marks);
        string Others(XElement piece, IEnumerable<CodeUnit> from) => string.Concat(from.Where(unit => unit.Piece == piece && unit.Tag is null).Select(unit => unit.Letter));
        foreach (var piece in pieces)
        {
            piece.Value = Others(piece, units[..start]) + (piece == pieces[0] ? mark : "") + Others(piece, units[end..]);
            piece.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            if (piece.Value.Length == 0)
                piece.Parent!.Remove();
        }

        return found;
    }

    static void ApplyToSimple(Field field, Story story)
    {
        var units = new List<CodeUnit>();
        var code = field.Code;
        var spans = TagSpans.Find(code).Where(span => span.Kind == TagSpanKind.Tag).ToList();
        for (var at = 0; at < code.Length; at++)
        {
            if (spans.FirstOrDefault(span => span.Start == at) is { Length: > 0 } span)
            {
                units.AddRange(AttributeTags.Pieces(code.Substring(span.Start, span.Length), field.Begin, story.Places).Select(tag => new CodeUnit(field.Begin, tag, '\0') { At = at, End = span.End }));
                at = span.End - 1;
            }
            else
                units.Add(new CodeUnit(field.Begin, null, code[at]) { At = at, End = at + 1 });
        }

        var (start, end) = Address(units);
        var address = units[start..end];
        var found = address.Select(unit => unit.Tag).OfType<Tag>().ToList();
        if (found.Count == 0 || (story.Kept is { } kept && found.Any(kept.Keeps)))
            return;
        TagGroups.Find(found, story.Problems);
        field.Code = code[..address[0].At] + Mark(address, story.Marks) + code[address[^1].End..];
    }

    // The first argument after the field's name, quotes included.
    static (int Start, int End) Address(List<CodeUnit> code)
    {
        var isSwitchText = false;
        foreach (var (index, (start, end)) in Arguments(code).Index().Skip(1))
        {
            var isSwitch = code[start].Letter == '\\';
            if (!isSwitch && !isSwitchText)
                return (start, end);
            isSwitchText = isSwitch && end - start == 2 && SwitchesWithText.Contains(char.ToLowerInvariant(code[start + 1].Letter));
        }

        return (0, 0);
    }

    static IEnumerable<(int Start, int End)> Arguments(List<CodeUnit> code)
    {
        for (var at = 0; at < code.Count; at++)
        {
            if (char.IsWhiteSpace(code[at].Letter))
                continue;
            var start = at;
            var inQuotes = false;
            for (; at < code.Count && (inQuotes || !char.IsWhiteSpace(code[at].Letter)); at++)
                if (code[at].Letter == '\\' && inQuotes)
                    at++;
                else if (code[at].Letter == '"')
                    inQuotes = !inQuotes;
            yield return (start, Math.Min(at, code.Count));
        }
    }

    static string Mark(List<CodeUnit> address, Marks marks)
    {
        var segments = new List<Segment> { new IntrinsicSegment(LinkWriter.BeginAddress) };
        var text = new StringBuilder();
        var start = "";
        var hasTag = false;
        for (var i = 0; i < address.Count; i++)
        {
            if (address[i].Tag is { } tag)
            {
                start = hasTag ? start : text.ToString();
                hasTag = true;
                segments.Add(new StaticSegment(text.ToString()));
                segments.Add(new CodeSegment(tag.Code, PlainText.Encoder, new TagOrigin(tag)));
                text.Clear();
            }
            else if (address[i].Letter == '\\' && i + 1 < address.Count && address[i + 1].Tag is null)
                text.Append(address[++i].Letter);
            else if (address[i].Letter != '"')
                text.Append(address[i].Letter);
        }

        return marks.Add([.. segments, new StaticSegment(text.ToString()), new IntrinsicSegment(LinkWriter.FieldAddress(start))]);
    }

    sealed record CodeUnit(XElement Piece, Tag? Tag, char Letter)
    {
        public int At { get; init; }

        public int End { get; init; }
    }
}
