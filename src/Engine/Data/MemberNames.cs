using System.Collections;

namespace Reports.Engine.Data;

/// <summary>The names of an object's members in order; shared between objects of the same shape.</summary>
/// <remarks>
/// Adding the next name to the longest list of a shape extends it in place when nobody else has, so that building an
/// object name by name does not copy. Once shared, the names of a list stay as they are, and a longer one is a new list; what is kept beside them are guesses.
/// </remarks>
sealed class MemberNames : IReadOnlyList<string>
{
    const int ScanLimit = 8;

    readonly string[] _names;
    byte[][]? _tokens;
    MemberNames?[]? _inside;
    Dictionary<string, int>? _index;
    bool _shared;

    MemberNames(string[] names, int count) => (_names, Count) = (names, count);

    public static MemberNames None { get; } = new([], 0) { _shared = true };

    public int Count { get; private set; }

    public string this[int index] => _names[index];

    /// <summary>The same list, no longer extended in place.</summary>
    public MemberNames Share()
    {
        _shared = true;
        return this;
    }

    /// <summary>A name as JSON mostly has it, with what stands before it and the colon after it; only of a shared list.</summary>
    public ReadOnlySpan<byte> TokenAt(int slot) => (_tokens ??= [.. this.Select(Token)])[slot];

    /// <summary>The names that an object in a slot had, or the items of an array; a guess that any thread may overwrite.</summary>
    public MemberNames? Inside(int slot) => _inside?[slot];

    public void NoteInside(int slot, MemberNames names) => (_inside ??= new MemberNames?[_names.Length])[slot] = names;

    public bool IsAt(string name, int slot) =>
        (uint)slot < (uint)Count && (ReferenceEquals(_names[slot], name) || _names[slot] == name);

    public int IndexOf(string name)
    {
        if (Count > ScanLimit)
            return (_index ?? Index()).GetValueOrDefault(name, -1);

        for (var slot = 0; slot < Count; slot++)
        {
            if (_names[slot] == name)
                return slot;
        }

        return -1;
    }

    public MemberNames With(string name)
    {
        if (!_shared && Count < _names.Length)
        {
            _names[Count] = name;
            _index?.Add(name, Count);
            Count++;
            return this;
        }

        var names = new string[Math.Max(4, Count * 2)];
        Array.Copy(_names, names, Count);
        names[Count] = name;
        var longer = new MemberNames(names, Count + 1);
        if (_inside is not null)
            _inside.AsSpan(0, Count).CopyTo(longer._inside = new MemberNames?[names.Length]);
        return longer;
    }

    public MemberNames Without(int slot)
    {
        var names = new string[Count - 1];
        Array.Copy(_names, names, slot);
        Array.Copy(_names, slot + 1, names, slot, names.Length - slot);
        return new MemberNames(names, names.Length);
    }

    public IEnumerator<string> GetEnumerator() => _names.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // With a quotation mark of its own a name would look like several members: its token is one that is in no text.
    static byte[] Token(string name, int slot) =>
        name.All(letter => letter is not ('"' or '\\' or < ' ')) ? Encoding.UTF8.GetBytes($"{(slot == 0 ? '{' : ',')}\"{name}\":") : [0xFF, 0xFF];

    Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var slot = 0; slot < Count; slot++)
            index.Add(_names[slot], slot);
        return _index = index;
    }
}
