namespace Reports.Benchmarks.Measuring;

/// <summary>What one document of a way costs.</summary>
/// <param name="Name">The way.</param>
/// <param name="Cpu">Processor time in milliseconds.</param>
/// <param name="Wall">Time on the clock in milliseconds.</param>
/// <param name="Size">Bytes of the file.</param>
sealed record Measured(string Name, double Cpu, double Wall, long Size);
