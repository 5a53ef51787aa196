using System.IO.Compression;
using System.Text;
using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Tests.Packaging.Deflating;

/// <summary>A part planned from steps, and what a document wrote with it: both as bytes and as deflate made of it.</summary>
sealed class PlannedPart
{
    static readonly TextEncoder Value = new Encoder();

    static readonly Stretch Opening = new("<w:t xml:space=\"preserve\">"u8.ToArray(), 0);
    static readonly Stretch Closing = new("</w:t>"u8.ToArray(), 1);
    static readonly Stretch Ending = new("</w:r></w:p>"u8.ToArray(), 2);

    readonly List<Action<Utf8Output>> _writes = [];
    readonly List<byte> _written = [];
    readonly DeflatePlan _plan;

    public PlannedPart(IReadOnlyList<StretchStep> steps)
    {
        _plan = DeflatePlanner.Plan(steps, new SharedStretches(Opening, Closing, Ending, encoder => encoder == Value, _ => null));
    }

    public static StretchStep Print => new(StretchStepKind.Print, Encoder: Value);

    public static StretchStep Static(string text) => new(StretchStepKind.Static, new Stretch(Encoding.UTF8.GetBytes(text)));

    /// <summary>The compressed bytes.</summary>
    public byte[] Packed { get; private set; } = [];

    /// <summary>How many bytes were written.</summary>
    public int Length => _written.Count;

    public PlannedPart Write(StretchStep step) => Write(step.Stretch!);

    public PlannedPart WriteValue(string value)
    {
        Write(Opening);
        WriteRaw(value);
        return Write(Closing);
    }

    public PlannedPart WriteEnding() => Write(Ending);

    public PlannedPart WriteRaw(string value)
    {
        _writes.Add(output => output.Write(value.AsSpan()));
        _written.AddRange(Encoding.UTF8.GetBytes(value));
        return this;
    }

    /// <summary>Ends the part; what inflates must be what was written, and the checksum its own.</summary>
    public void ShouldBeWhole()
    {
        using var deflater = new StretchDeflater(_plan);
        using var output = new Utf8Output(deflater);
        foreach (var write in _writes)
            write(output);
        output.Flush();
        deflater.Finish();
        Packed = deflater.Packed.ToArray();
        using var inflate = new DeflateStream(new MemoryStream(Packed), CompressionMode.Decompress);
        var read = new MemoryStream();
        inflate.CopyTo(read);
        read.ToArray().AsSpan().SequenceEqual(_written.ToArray()).Should().BeTrue();
        deflater.Length.Should().Be(_written.Count);
        deflater.Crc.Should().Be(Crc32.Append(0, _written.ToArray()));
    }

    PlannedPart Write(Stretch stretch)
    {
        _writes.Add(output => output.Write(stretch));
        _written.AddRange(stretch.Bytes.Span);
        return this;
    }

    sealed class Encoder : TextEncoder
    {
        public override void Write(Utf8Output output, ReadOnlySpan<char> text) => output.Write(text);
    }
}
