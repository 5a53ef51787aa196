namespace Reports.Templates.Rules;

/// <summary>The words of a text one after the other: stretches of letters and digits.</summary>
ref struct WordRanges(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;
    int _end;

    public Range Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !char.IsLetterOrDigit(_text[start]))
            start++;
        _end = start;
        while (_end < _text.Length && char.IsLetterOrDigit(_text[_end]))
            _end++;
        Current = start.._end;
        return _end > start;
    }
}
