using Reports.Engine.Output;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>The checksums of a part's stretches, so that rendering need not read what never changes.</summary>
sealed class StretchChecksums
{
    // Below this reading the bytes costs no more than carrying the checksum over them.
    const int Shortest = 48;

    readonly List<(Stretch Stretch, KnownChecksum Checksum)> _known = [];

    public StretchChecksums(IEnumerable<StretchStep> steps)
    {
        var checksums = new KnownChecksums();
        foreach (var stretch in steps.Select(step => step.Stretch).OfType<Stretch>().Where(stretch => stretch.Bytes.Length >= Shortest))
        {
            stretch.Index = _known.Count;
            _known.Add((stretch, checksums.Of(stretch.Bytes.Span)));
        }
    }

    /// <summary>The checksum of a stretch; null for a short one and for one of another part.</summary>
    public KnownChecksum? Find(Stretch stretch) =>
        (uint)stretch.Index < (uint)_known.Count && _known[stretch.Index] is var found && ReferenceEquals(found.Stretch, stretch)
            ? found.Checksum
            : null;
}
