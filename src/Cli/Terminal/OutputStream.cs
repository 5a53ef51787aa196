using Reports.Engine.Output;

namespace Reports.Cli.Terminal;

/// <summary>Standard output of the process: when it cannot take what is written, that is known by its name.</summary>
sealed class OutputStream(Stream inner) : WriteOnlyStream
{
    /// <summary>Standard output; where it was closed before the program began, what is written goes nowhere, as was asked.</summary>
    public static Stream OfProcess()
    {
        try
        {
            return new OutputStream(Console.OpenStandardOutput());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Null;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputFault(fault);
        }
    }

    public override void Flush() => inner.Flush();
}

/// <summary>Standard output could not take what was written: a full disk, a closed file.</summary>
sealed class OutputFault(Exception fault) : Exception(fault.Message, fault);
