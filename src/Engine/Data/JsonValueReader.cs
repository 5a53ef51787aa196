using System.Buffers;
using System.Text.Json;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Data;

/// <summary>One pass over a JSON text that builds its value; texts stay where they are.</summary>
/// <remarks>
/// What stands in one place mostly has the same names in the same order: the objects of an array, the records of a batch.
/// Each object expects the names of the one before it, and while they agree neither text nor list is made for them.
/// </remarks>
/// <param name="text">Valid UTF-8.</param>
/// <param name="file">Its name for messages.</param>
ref struct JsonValueReader(ArraySegment<byte> text, string file, DiagnosticBag diagnostics)
{
    const int BlockSize = 32 * 1024;

    readonly JsonBytes _source = new(text.Array!);
    JsonScanner _scanner = new(text);
    JsonBytes _unescaped = JsonBytes.None;
    Value[] _pending = [];
    int _waiting;
    int _used;
    int _depth;
    Dictionary<string, string>? _names;

    /// <summary>The value of the whole text.</summary>
    /// <param name="expected">The names that its object may have.</param>
    /// <param name="names">The names that it has; null when it is no object.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public Value Read(MemberNames? expected, out MemberNames? names)
    {
        var value = ReadValue(expected, out names);
        _scanner.Peek();
        GiveBack(_pending);
        return _scanner.Rest.IsEmpty ? value : throw JsonScanner.Wrong();
    }

    /// <param name="expected">The names of the object that stood in this place before, or of the items of an array; null when there was none.</param>
    /// <param name="names">The names of the object read, or of the last item; null when there is none.</param>
    Value ReadValue(MemberNames? expected, out MemberNames? names)
    {
        names = null;
        switch (_scanner.Peek())
        {
            case (byte)'{':
                Enter();
                var members = expected is null ? ReadOther(out names) : ReadExpected(expected, out names);
                _depth--;
                return members;
            case (byte)'[':
                Enter();
                var items = ReadArray(expected, out names);
                _depth--;
                return items;
            case (byte)'"':
                return ReadText();
            case (byte)'t':
                _scanner.Expect("true"u8);
                return true;
            case (byte)'f':
                _scanner.Expect("false"u8);
                return false;
            case (byte)'n':
                _scanner.Expect("null"u8);
                return default;
            default:
                return ReadNumber();
        }
    }

    void Enter()
    {
        if (++_depth > JsonValues.Options.MaxDepth)
            throw JsonScanner.Wrong();
    }

    DataArray ReadArray(MemberNames? expected, out MemberNames? names)
    {
        var first = _waiting;
        for (var more = _scanner.Enter((byte)']'); more; more = _scanner.HasMore((byte)']'))
        {
            var item = ReadValue(expected, out var found);
            Hold(item);
            expected = found ?? expected;
        }

        names = expected;
        var items = new DataArray(_pending.AsSpan(first, _waiting - first));
        _waiting = first;
        return items;
    }

    /// <summary>Keeps an item of an array whose end is not yet seen.</summary>
    void Hold(Value item)
    {
        if (_waiting == _pending.Length)
        {
            // Lent: a list of ten thousand would be a large object for each text, and those are collected with all others.
            var grown = ArrayPool<Value>.Shared.Rent(Math.Max(16, _waiting * 2));
            _pending.CopyTo(grown, 0);
            GiveBack(_pending);
            _pending = grown;
        }

        _pending[_waiting++] = item;
    }

    static void GiveBack(Value[] lent)
    {
        if (lent.Length > 0)
            ArrayPool<Value>.Shared.Return(lent, clearArray: true);
    }

    DataObject ReadExpected(MemberNames expected, out MemberNames? names)
    {
        var values = new Value[expected.Count];
        for (var count = 0; ; count++)
        {
            // As most programs write it, one comparison is enough; with blanks between it takes some more.
            if (count == values.Length || !_scanner.TryPass(expected.TokenAt(count)))
            {
                if (!(count == 0 ? _scanner.Enter((byte)'}') : _scanner.HasMore((byte)'}')))
                    return count == values.Length ? new DataObject(names = expected, values) : Finished(Known(expected, values.AsSpan(0, count)), out names);
                if (count == values.Length || !IsNext(expected, count))
                    return ReadMembers(Known(expected, values.AsSpan(0, count)), out names);
            }

            var inner = expected.Inside(count);
            values[count] = ReadValue(inner, out var found);
            if (!ReferenceEquals(found, inner) && found is not null)
                expected.NoteInside(count, found);
        }
    }

    /// <summary>An object of which nothing is known.</summary>
    DataObject ReadOther(out MemberNames? names) =>
        _scanner.Enter((byte)'}') ? ReadMembers([], out names) : Finished([], out names);

    /// <summary>The rest of an object, at the name of its next member.</summary>
    DataObject ReadMembers(DataObject members, out MemberNames? names)
    {
        do
        {
            var place = _scanner.Position;
            var name = Pooled(Spelling.Normalize(ReadText().AsString()!));
            if (members.Contains(name))
                diagnostics.Add(JsonProblems.NameTwice(At(place), name));
            _scanner.Colon();
            members[name] = ReadValue(null, out var inner);
            if (inner is not null)
                members.NoteInside(name, inner);
        }
        while (_scanner.HasMore((byte)'}'));

        return Finished(members, out names);
    }

    Value ReadNumber()
    {
        var place = _scanner.Position;
        var value = JsonNumber.Of(_scanner.Number(), out var isExact);
        if (!isExact)
            diagnostics.Add(JsonProblems.NotExact(At(place), hasValue: value.Kind != ValueKind.Null));
        return value;
    }

    Value ReadText()
    {
        var place = _scanner.Position;
        var text = ReadText(out var isHalf);
        if (isHalf)
            diagnostics.Add(JsonProblems.HalfCharacter(At(place)));
        return text;
    }

    /// <param name="isHalf">True when half of a surrogate pair stands in the text.</param>
    Value ReadText(out bool isHalf)
    {
        isHalf = false;
        _scanner.Expect((byte)'"');
        var place = text.Offset + _scanner.Position;
        var plain = _scanner.Plain();
        return _scanner.TryPass((byte)'"') ? Value.From(_source, place, plain.Length) : Unescaped(plain, out isHalf);
    }

    /// <summary>A string with escapes, of which some programs make everything but ASCII; its text is kept beside the source.</summary>
    Value Unescaped(ReadOnlySpan<byte> plain, out bool isHalf)
    {
        isHalf = false;
        var first = _used;
        Reserve(plain.Length, ref first);
        plain.CopyTo(_unescaped.Bytes.AsSpan(_used));
        _used += plain.Length;
        do
        {
            Reserve(JsonScanner.LongestCharacter, ref first);
            _used += _scanner.Unescape(_unescaped.Bytes.AsSpan(_used), ref isHalf);
        }
        while (!_scanner.TryPass((byte)'"'));
        return Value.From(_unescaped, first, _used - first);
    }

    /// <summary>Makes room for bytes of a text that begins at <paramref name="first"/>.</summary>
    void Reserve(int count, ref int first)
    {
        if (_used + count <= _unescaped.Bytes.Length)
            return;
        var begun = _unescaped.Bytes.AsSpan(first, _used - first);
        var block = new JsonBytes(new byte[Math.Max((begun.Length + count) * 2, Math.Min(_scanner.Rest.Length, BlockSize))]);
        begun.CopyTo(block.Bytes);
        (_unescaped, _used, first) = (block, begun.Length, 0);
    }

    readonly TextLocation At(int position) => JsonPlace.At(text, position, file);

    static DataObject Known(MemberNames expected, ReadOnlySpan<Value> values)
    {
        var members = new DataObject();
        for (var index = 0; index < values.Length; index++)
        {
            members[expected[index]] = values[index];
            if (expected.Inside(index) is { } inner)
                members.NoteInside(expected[index], inner);
        }

        return members;
    }

    /// <summary>Passes the expected name and the colon after it; goes nowhere when another name stands here.</summary>
    bool IsNext(MemberNames expected, int slot)
    {
        if (_scanner.TryPass(expected.TokenAt(slot)[1..]))
            return true;
        var (place, unescaped, used) = (_scanner.Position, _unescaped, _used);
        if (ReadText(out var isHalf).Equals(expected[slot]) && !isHalf)
        {
            _scanner.Colon();
            return true;
        }

        _scanner.Return(place);
        (_unescaped, _used) = (unescaped, used);
        return false;
    }

    string Pooled(string name)
    {
        _names ??= new(StringComparer.Ordinal);
        if (_names.TryGetValue(name, out var known))
            return known;

        _names.Add(name, name);
        return name;
    }

    static DataObject Finished(DataObject members, out MemberNames? names)
    {
        names = members.ShareNames();
        return members;
    }
}
