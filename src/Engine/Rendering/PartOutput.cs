using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;

namespace Reports.Engine.Rendering;

/// <summary>What one part of one document becomes: compressed while it is written.</summary>
sealed class PartOutput : IDisposable
{
    readonly PartDeflater _deflater;

    public PartOutput(PartProgram program)
    {
        _deflater = program.Compression.Begin();
        Output = new Utf8Output(_deflater);
    }

    public Utf8Output Output { get; }

    public void WriteTo(ZipWriter zip, string name)
    {
        Output.Flush();
        _deflater.WriteTo(zip, name);
    }

    public void Dispose()
    {
        Output.Dispose();
        _deflater.Dispose();
    }
}
