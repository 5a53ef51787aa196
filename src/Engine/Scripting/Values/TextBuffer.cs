using System.Buffers;

namespace Reports.Engine.Scripting.Values;

/// <summary>Characters gathered in a pooled array, for captures and for values turned into text.</summary>
public sealed class TextBuffer : IDisposable
{
    const int SmallestSize = 256;

    char[] _chars = [];

    /// <summary>The number of characters gathered.</summary>
    public int Length { get; private set; }

    /// <summary>What has been gathered; valid until the next call.</summary>
    public ReadOnlySpan<char> AsSpan() => _chars.AsSpan(0, Length);

    /// <summary>Adds characters.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>Adds one character.</summary>
    public void Append(char character)
    {
        Reserve(1)[0] = character;
        Length++;
    }

    /// <summary>Adds a number, a date or the like, formatted in place.</summary>
    public void Append<T>(T value, ReadOnlySpan<char> format, IFormatProvider provider)
        where T : ISpanFormattable
    {
        var needed = 64;
        int written;
        while (!value.TryFormat(Reserve(needed), out written, format, provider))
            needed *= 2;
        Length += written;
    }

    /// <summary>Forgets what has been gathered, or all after a length.</summary>
    public void Truncate(int length = 0) => Length = Math.Min(Length, length);

    /// <summary>What has been gathered, as a text.</summary>
    public override string ToString() => new(AsSpan());

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    Span<char> Reserve(int count)
    {
        if (_chars.Length - Length < count)
            Grow(count);
        return _chars.AsSpan(Length);
    }

    void Grow(int count)
    {
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(SmallestSize, Math.Max(Length + count, _chars.Length * 2)));
        AsSpan().CopyTo(grown);
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = grown;
    }
}
