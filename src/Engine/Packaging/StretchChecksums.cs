using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Scripting.Analysis;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Packaging;

/// <summary>The checksums of a part's stretches, so that rendering need not read what never changes.</summary>
sealed class StretchChecksums
{
    // Below this reading the bytes costs no more than carrying the checksum over them.
    const int Shortest = 48;

    readonly List<(Stretch Stretch, KnownChecksum Checksum)> _known = [];

    public StretchChecksums(IEnumerable<StretchStep> steps)
    {
        var shifts = new Dictionary<int, CrcShift>();
        foreach (var stretch in steps.Select(step => step.Stretch).OfType<Stretch>().Where(stretch => stretch.Bytes.Length >= Shortest))
        {
            var length = stretch.Bytes.Length;
            if (!shifts.TryGetValue(length, out var shift))
                shifts[length] = shift = new CrcShift(length);
            stretch.Index = _known.Count;
            _known.Add((stretch, new KnownChecksum(Crc32.Append(0, stretch.Bytes.Span), shift)));
        }
    }

    /// <summary>The checksum of a stretch; null for a short one and for one of another part.</summary>
    public KnownChecksum? Find(Stretch stretch) =>
        (uint)stretch.Index < (uint)_known.Count && _known[stretch.Index] is var found && ReferenceEquals(found.Stretch, stretch)
            ? found.Checksum
            : null;
}
