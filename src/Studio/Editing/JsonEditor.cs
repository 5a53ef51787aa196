using Reports.Templates.Json;

namespace Reports.Studio.Editing;

/// <summary>Changes a JSON text in place: what is not meant stays as it is, comments and blanks included.</summary>
/// <param name="text">The text, in UTF-8 without a byte order mark; must be JSON.</param>
sealed class JsonEditor(byte[] text)
{
    // A line that grows longer is broken at its members.
    const int LongLine = 120;

    readonly List<Splice> _splices = [];
    byte[] _text = text;
    JsonSpan? _root;

    public byte[] Text => _text;

    public JsonSpan Root => _root ??= JsonSpan.Read(_text);

    /// <summary>Every change so far, each on the text that the one before it left.</summary>
    public IReadOnlyList<Splice> Splices => _splices;

    JsonStyle Style => field ??= JsonStyle.Of(_text, Root);

    /// <summary>The value at a place; null for none.</summary>
    public JsonSpan? Find(IEnumerable<PlaceStep> place)
    {
        JsonSpan? at = Root;
        foreach (var step in place)
            at = step.Name is { } name ? at?[name]?.Value : at is not null && step.Index < at.Items.Count ? at.Items[step.Index] : null;
        return at;
    }

    public void Replace(IReadOnlyList<PlaceStep> place, Node value)
    {
        var span = Find(place)!;
        Put(span.Start, span.End, Style.Print(value, JsonStyle.IndentAt(_text, span.Start), JsonLayout.Free));
    }

    /// <summary>Adds a member after those that come before it in the model.</summary>
    /// <param name="order">The keys that the object may have, in their order.</param>
    public void AddMember(IReadOnlyList<PlaceStep> owner, string name, Node value, IReadOnlyList<string> order)
    {
        var span = Find(owner)!;
        var before = order.TakeWhile(key => key != name).ToHashSet();
        var index = order.Contains(name) ? LastOf(span, before) + 1 : span.Members.Count;
        Insert(span, index, value, (indent, layout) => $"{JsonStyle.Quoted(name)}: {Style.Print(value, indent, layout)}");
        if (Find(owner) is { } grown && Style.LineEnd.Length > 0 && !IsInLines(grown) && LineLength(grown) > LongLine)
            Unfold(grown);
    }

    public void InsertItem(IReadOnlyList<PlaceStep> list, int at, Node value)
    {
        var span = Find(list)!;
        // Like the items that stand there.
        var like = span.Items.LastOrDefault(item => item.Kind == value.Kind);
        var wanted = value.Kind != NodeKind.Object ? JsonLayout.Free : like is null || _text.AsSpan(like.Start, like.End - like.Start).Contains((byte)'\n') ? JsonLayout.Lines : JsonLayout.Line;
        Insert(span, at, value, (indent, layout) => Style.Print(value, indent, layout == JsonLayout.Line ? layout : wanted));
    }

    /// <summary>Takes a member or item away, with its comma and, where it had one alone, its line.</summary>
    public void Remove(IReadOnlyList<PlaceStep> owner, int index)
    {
        var span = Find(owner)!;
        var elements = span.Elements;
        var (start, end) = elements[index];
        var comma = Gaps.Comma(_text, end);
        var (first, last) = comma >= 0 ? (start, comma + 1) : (start, end);
        // Comments stay, the comma goes.
        var kept = comma >= 0 ? Encoding.UTF8.GetString(_text, end, comma - end) : "";
        if (comma < 0 && index > 0)
        {
            first = Gaps.Comma(_text, elements[index - 1].End);
            kept = Encoding.UTF8.GetString(_text, first + 1, start - first - 1).TrimEnd();
            if (Gaps.EndsInComment(Encoding.UTF8.GetBytes(kept)) && !EndsLine(last))
                kept += Style.LineEnd;
        }
        else if (kept.Trim().Length == 0)
        {
            kept = "";
            (first, last) = WithLine(span, first, last);
        }

        Put(first, last, kept);
        if (elements.Count == 1 && Find(owner) is { } left && Gaps.IsBlank(_text.AsSpan(left.Start + 1, left.End - left.Start - 2)))
            Put(left.Start + 1, left.End - 1, "");
    }

    static int LastOf(JsonSpan span, HashSet<string> names)
    {
        for (var at = span.Members.Count - 1; at >= 0; at--)
        {
            if (names.Contains(span.Members[at].Name))
                return at;
        }

        return -1;
    }

    void Insert(JsonSpan owner, int index, Node value, Func<string, JsonLayout, string> print)
    {
        var elements = owner.Elements;
        if (elements.Count == 0)
        {
            InsertOnly(owner, value, print);
            return;
        }

        var inLines = IsInLines(owner);
        var indent = inLines ? JsonStyle.IndentAt(_text, elements[0].Start) : JsonStyle.IndentAt(_text, owner.Start);
        var element = print(indent, inLines ? JsonLayout.Free : JsonLayout.Line);
        if (index == 0)
        {
            var at = inLines ? Gaps.LineEnd(_text, owner.Start + 1) : elements[0].Start;
            Put(at, at, inLines ? Style.LineEnd + indent + element + "," : element + ", ");
            return;
        }

        var end = elements[index - 1].End;
        var comma = Gaps.Comma(_text, end);
        if (comma >= 0)
        {
            var at = inLines ? Gaps.LineEnd(_text, comma + 1) : comma + 1;
            Put(at, at, (inLines ? Style.LineEnd + indent : " ") + element + ",");
            return;
        }

        var line = inLines ? Gaps.LineEnd(_text, end) : end;
        Put(end, line, "," + Encoding.UTF8.GetString(_text, end, line - end) + (inLines ? Style.LineEnd + indent : " ") + element);
    }

    void InsertOnly(JsonSpan owner, Node value, Func<string, JsonLayout, string> print)
    {
        var inside = _text.AsSpan(owner.Start + 1, owner.End - owner.Start - 2);
        var outer = JsonStyle.IndentAt(_text, owner.Start);
        var isEmpty = Gaps.IsBlank(inside);
        var line = print(outer, JsonLayout.Line);
        if (isEmpty && !inside.Contains((byte)'\n') && (Style.LineEnd.Length == 0 || (value.Kind != NodeKind.Object && line.Length <= JsonStyle.ShortLine)))
        {
            Put(owner.Start + 1, owner.End - 1, owner.Kind == NodeKind.List ? line : $" {line} ");
            return;
        }

        var end = Style.LineEnd.Length == 0 ? "\n" : Style.LineEnd;
        var at = isEmpty ? owner.Start + 1 : Gaps.LineEnd(_text, owner.Start + 1);
        // Comments that fill an empty list stay before what comes into it.
        while (!isEmpty && !Gaps.IsBlank(_text.AsSpan(at, owner.End - 1 - at)))
            at = Gaps.LineEnd(_text, at + _text.AsSpan(at).IndexOfAnyExcept(" \t\r\n"u8));
        Put(at, owner.End - 1, end + outer + Style.Unit + print(outer + Style.Unit, JsonLayout.Free) + end + outer);
    }

    bool IsInLines(JsonSpan owner) => owner.Elements is [var (start, _), ..]
        ? _text.AsSpan(owner.Start, start - owner.Start).Contains((byte)'\n')
        : _text.AsSpan(owner.Start, owner.End - owner.Start).Contains((byte)'\n');

    int LineLength(JsonSpan span)
    {
        var start = _text.AsSpan(0, span.Start).LastIndexOf((byte)'\n') + 1;
        var length = _text.AsSpan(start).IndexOf((byte)'\n');
        return Encoding.UTF8.GetCharCount(length < 0 ? _text.AsSpan(start) : _text.AsSpan(start, length));
    }

    /// <summary>Gives every member a line of its own.</summary>
    void Unfold(JsonSpan owner)
    {
        var (outer, unfolded) = (JsonStyle.IndentAt(_text, owner.Start), new StringBuilder());
        var at = owner.Start + 1;
        foreach (var (start, end) in owner.Elements)
        {
            unfolded.Append(Encoding.UTF8.GetString(_text, at, start - at).TrimEnd(' ', '\t')).Append(Style.LineEnd).Append(outer).Append(Style.Unit).Append(Encoding.UTF8.GetString(_text, start, end - start));
            at = end;
        }

        unfolded.Append(Encoding.UTF8.GetString(_text, at, owner.End - 1 - at).TrimEnd(' ', '\t')).Append(Style.LineEnd).Append(outer);
        Put(owner.Start + 1, owner.End - 1, unfolded.ToString());
    }

    bool EndsLine(int at) => _text.AsSpan(at).IndexOfAnyExcept((byte)' ', (byte)'\t') is var next && (next < 0 || _text[at + next] is (byte)'\n' or (byte)'\r');

    // The whole line where nothing else stands in it; otherwise the blanks after it.
    (int First, int Last) WithLine(JsonSpan owner, int first, int last)
    {
        var before = first;
        while (before > owner.Start + 1 && _text[before - 1] is (byte)' ' or (byte)'\t')
            before--;
        var after = last;
        while (after < owner.End - 1 && _text[after] is (byte)' ' or (byte)'\t')
            after++;
        if (_text[before - 1] != '\n')
            return (first, after < owner.End - 1 && _text[after] is not ((byte)'\r' or (byte)'\n') ? after : last);
        if (_text[after] is not ((byte)'\r' or (byte)'\n'))
            return (first, after);
        return (before - (before > 1 && _text[before - 2] == '\r' ? 2 : 1), after);
    }

    void Put(int start, int end, string inserted)
    {
        if (Splice.Of(_text, start, end, inserted) is not { } splice)
            return;
        _text = splice.Apply(_text);
        _splices.Add(splice);
        _root = null;
    }
}
