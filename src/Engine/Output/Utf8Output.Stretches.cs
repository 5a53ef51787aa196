namespace Reports.Engine.Output;

/// <summary>Writing in stretches: to a sink, or held back to be written to one later.</summary>
sealed partial class Utf8Output
{
    readonly IStretchSink? _sink;
    readonly List<(int At, Stretch Stretch)>? _held;
    Stretch? _last;

    /// <summary>An output that hands on stretch by stretch; call <see cref="Flush"/> at the end.</summary>
    internal Utf8Output(IStretchSink sink) => _sink = sink;

    Utf8Output(List<(int At, Stretch Stretch)> held) => _held = held;

    /// <summary>An output in memory for what may be written here later, by <see cref="Append"/>, or never.</summary>
    internal Utf8Output Hold() => _sink is null && _held is null ? new Utf8Output() : new Utf8Output([]);

    /// <summary>Writes bytes of the template.</summary>
    internal void Write(Stretch stretch)
    {
        if (_sink is null && _held is null)
        {
            Write(stretch.Bytes.Span);
            return;
        }

        if (_held is not null)
        {
            _held.Add((_count, stretch));
        }
        else
        {
            Flush();
            _sink!.Write(stretch);
        }

        _last = stretch;
        _flushed += stretch.Bytes.Length;
    }

    internal void Append(Utf8Output other)
    {
        var from = 0;
        foreach (var (at, stretch) in other._held ?? [])
        {
            Write(other.WrittenSpan[from..at]);
            Write(stretch);
            from = at;
        }

        Write(other.WrittenSpan[from..]);
    }

    /// <summary>True when the last bytes written are these; an end tag is never split over two stretches.</summary>
    internal bool EndsWith(ReadOnlySpan<byte> bytes)
    {
        var held = _held is { Count: > 0 } ? _count - _held[^1].At : _count;
        return held > 0 || _last is null ? WrittenSpan[^held..].EndsWith(bytes) : _last.Bytes.Span.EndsWith(bytes);
    }
}
