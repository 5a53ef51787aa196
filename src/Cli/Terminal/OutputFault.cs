namespace Reports.Cli.Terminal;

/// <summary>Standard output could not take what was written: a full disk, a closed file.</summary>
sealed class OutputFault(Exception fault) : Exception(fault.Message, fault);
