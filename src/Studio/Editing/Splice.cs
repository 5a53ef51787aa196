namespace Reports.Studio.Editing;

/// <summary>A change of a text at one place.</summary>
/// <param name="At">The byte where it begins.</param>
sealed record Splice(int At, string Removed, string Inserted)
{
    public Splice Inverse => new(At, Inserted, Removed);

    /// <summary>The smallest change that puts other text in the place of a range; null for none.</summary>
    public static Splice? Of(byte[] text, int start, int end, string inserted)
    {
        var removed = text.AsSpan(start, end - start);
        var other = Encoding.UTF8.GetBytes(inserted);
        var head = removed.CommonPrefixLength(other);
        while (head > 0 && (IsInside(removed, head) || IsInside(other, head)))
            head--;
        var most = Math.Min(removed.Length, other.Length) - head;
        var tail = 0;
        while (tail < most && removed[^(tail + 1)] == other[^(tail + 1)])
            tail++;
        while (tail > 0 && (IsInside(removed, removed.Length - tail) || IsInside(other, other.Length - tail)))
            tail--;
        return head == removed.Length && head == other.Length
            ? null
            : new(start + head, Encoding.UTF8.GetString(removed[head..^tail]), Encoding.UTF8.GetString(other.AsSpan(head, other.Length - head - tail)));
    }

    /// <summary>The smallest change that makes one text of another; null for none.</summary>
    public static Splice? Between(byte[] before, byte[] after) => Of(before, 0, before.Length, Encoding.UTF8.GetString(after));

    /// <summary>The text with the change.</summary>
    /// <exception cref="ArgumentException">What is to be removed does not stand there.</exception>
    public byte[] Apply(byte[] text)
    {
        var (removed, inserted) = (Encoding.UTF8.GetBytes(Removed), Encoding.UTF8.GetBytes(Inserted));
        if (At < 0 || At + removed.Length > text.Length || !text.AsSpan(At, removed.Length).SequenceEqual(removed))
            throw new ArgumentException("Another text stands there.", nameof(text));
        return [.. text.AsSpan(0, At), .. inserted, .. text.AsSpan(At + removed.Length)];
    }

    // The second to fourth byte of a letter.
    static bool IsInside(ReadOnlySpan<byte> text, int at) => at < text.Length && (text[at] & 0xC0) == 0x80;
}
