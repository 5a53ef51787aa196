using System.IO.Compression;
using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;

namespace Reports.Engine.Rendering;

/// <summary>What one part of one document becomes: compressed while it is written, from prepared bits where its program has a plan.</summary>
sealed class PartOutput : IDisposable
{
    readonly StretchDeflater? _planned;
    readonly LevelDeflater? _unplanned;

    public PartOutput(PartProgram program, CompressionLevel level)
    {
        if (program.Plan is { } plan)
            Output = new Utf8Output(_planned = new StretchDeflater(plan));
        else
            Output = new Utf8Output(_unplanned = new LevelDeflater(level, program.Checksums));
    }

    /// <summary>Where the program writes.</summary>
    public Utf8Output Output { get; }

    /// <summary>Writes the finished part.</summary>
    public void WriteTo(ZipWriter zip, string name)
    {
        Output.Flush();
        _unplanned?.WriteTo(zip, name);
        if (_planned is null)
            return;
        _planned.Finish();
        zip.Write(name, _planned.Packed, _planned.Crc, checked((uint)_planned.Length));
    }

    public void Dispose()
    {
        Output.Dispose();
        _planned?.Dispose();
        _unplanned?.Dispose();
    }
}
