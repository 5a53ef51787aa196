using System.IO.Compression;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Programs;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Rendering;

/// <summary>What one part of one document becomes: compressed while it is written where its program has a plan for that, afterwards otherwise.</summary>
sealed class PartOutput : IDisposable
{
    readonly StretchDeflater? _deflater;

    public PartOutput(PartProgram program)
    {
        _deflater = program.Plan is null ? null : new StretchDeflater(program.Plan);
        Output = _deflater is null ? new Utf8Output() : new Utf8Output(_deflater);
    }

    /// <summary>Where the program writes.</summary>
    public Utf8Output Output { get; }

    /// <summary>Writes the finished part.</summary>
    public void WriteTo(ZipWriter zip, string name, CompressionLevel level)
    {
        if (_deflater is null)
        {
            zip.Write(name, Output.WrittenSpan, level);
            return;
        }

        Output.Flush();
        _deflater.Finish();
        zip.Write(name, _deflater.Packed, _deflater.Crc, checked((uint)_deflater.Length));
    }

    public void Dispose()
    {
        Output.Dispose();
        _deflater?.Dispose();
    }
}
