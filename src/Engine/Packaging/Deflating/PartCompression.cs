using System.IO.Compression;
using Reports.Engine.Output;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>How one part of a template is compressed in every document: the door of this folder. Immutable and thread-safe.</summary>
sealed class PartCompression
{
    readonly CompressionLevel _level;
    readonly DeflatePlan? _plan;
    readonly StretchChecksums? _checksums;

    PartCompression(CompressionLevel level, DeflatePlan? plan, StretchChecksums? checksums) =>
        (_level, _plan, _checksums) = (level, plan, checksums);

    /// <summary>Prepares a part. A harder level looks for repetitions in every document; the fastest knows them from the template.</summary>
    /// <param name="steps">The part's stretches and what stands between them.</param>
    public static PartCompression Of(IReadOnlyList<StretchStep> steps, SharedStretches shared, CompressionLevel level) =>
        level == CompressionLevel.Fastest ? new(level, DeflatePlanner.Plan(steps, shared), null) : new(level, null, new StretchChecksums(steps));

    /// <summary>Begins the part in one document.</summary>
    public PartDeflater Begin() => _plan is null ? new LevelDeflater(_level, _checksums) : new StretchDeflater(_plan);
}

/// <summary>Compresses one part of one document while it is rendered.</summary>
abstract class PartDeflater : IStretchSink, IDisposable
{
    public abstract void Write(ReadOnlySpan<byte> bytes);

    public abstract void Write(Stretch stretch);

    /// <summary>Ends the part and writes it.</summary>
    public abstract void WriteTo(ZipWriter zip, string name);

    public abstract void Dispose();
}
