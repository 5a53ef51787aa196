using System.Text.Json;
using Reports.Engine.Diagnostics;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Data;

/// <summary>One pass over a JSON text that builds its value.</summary>
/// <remarks>
/// Objects of one array mostly have the same names in the same order: each object expects the names of the one before
/// it, and while they agree neither text nor list is made for them.
/// </remarks>
ref struct JsonValueReader
{
    readonly ReadOnlySpan<byte> _text;
    readonly string _file;
    readonly DiagnosticBag _diagnostics;
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly List<Value> _pending = [];
    Utf8JsonReader _reader;

    public JsonValueReader(Utf8JsonReader reader, ReadOnlySpan<byte> text, string file, DiagnosticBag diagnostics)
    {
        _reader = reader;
        _text = text;
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>The value of the whole text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public Value Read()
    {
        _reader.Read();
        var value = ReadValue(null, out _);
        // Nothing but white space and comments may follow.
        _reader.Read();
        return value;
    }

    /// <param name="expected">The names of the object before this one in an array; null when there is none.</param>
    /// <param name="names">The names of the object read; null when it is none.</param>
    Value ReadValue(MemberNames? expected, out MemberNames? names)
    {
        names = null;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject: return ReadObject(expected, out names);
            case JsonTokenType.StartArray: return ReadArray();
            case JsonTokenType.String: return ReadText();
            case JsonTokenType.Number: return ReadNumber();
            case JsonTokenType.True: return true;
            case JsonTokenType.False: return false;
            default: return default;
        }
    }

    DataArray ReadArray()
    {
        var start = _pending.Count;
        MemberNames? expected = null;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _pending.Add(ReadValue(expected, out var names));
            expected = names ?? expected;
        }

        return new DataArray(Take(start));
    }

    DataObject ReadObject(MemberNames? expected, out MemberNames? names)
    {
        var start = _pending.Count;
        var count = 0;
        while (expected is not null && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (count == expected.Count || !IsNext(expected[count]))
                return ReadOther(Known(expected, start, count), out names);

            _reader.Read();
            _pending.Add(ReadValue(null, out _));
            count++;
        }

        if (expected is not null && count == expected.Count)
        {
            names = expected;
            return new DataObject(expected, Take(start));
        }

        var members = expected is null ? new DataObject() : Known(expected, start, count);
        return expected is null && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName
            ? ReadOther(members, out names)
            : Finished(members, out names);
    }

    Value ReadNumber()
    {
        var value = JsonNumber.Of(_reader.ValueSpan, out var isExact);
        if (!isExact)
            _diagnostics.Add(JsonProblems.NotExact(JsonPlace.At(_text, (int)_reader.TokenStartIndex, _file), hasValue: value.Kind != ValueKind.Null));
        return value;
    }

    /// <summary>The rest of an object, at the name of its next member.</summary>
    DataObject ReadOther(DataObject members, out MemberNames? names)
    {
        do
        {
            var place = (int)_reader.TokenStartIndex;
            var name = Pooled(Spelling.Normalize(ReadText()));
            if (members.Contains(name))
                _diagnostics.Add(JsonProblems.NameTwice(JsonPlace.At(_text, place, _file), name));
            _reader.Read();
            members[name] = ReadValue(null, out _);
        }
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName);

        return Finished(members, out names);
    }

    // Half of a surrogate pair, written \ud83d, is no character: the reader refuses it, a document shows U+FFFD.
    readonly string ReadText()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            _diagnostics.Add(JsonProblems.HalfCharacter(JsonPlace.At(_text, (int)_reader.TokenStartIndex, _file)));
            return JsonText.Unescape(_reader.ValueSpan);
        }
    }

    readonly DataObject Known(MemberNames expected, int start, int count)
    {
        var members = new DataObject();
        var values = Take(start);
        for (var index = 0; index < count; index++)
            members[expected[index]] = values[index];
        return members;
    }

    readonly Value[] Take(int start)
    {
        var taken = _pending.GetRange(start, _pending.Count - start).ToArray();
        _pending.RemoveRange(start, taken.Length);
        return taken;
    }

    readonly bool IsNext(string name)
    {
        try
        {
            return _reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    readonly string Pooled(string name)
    {
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
