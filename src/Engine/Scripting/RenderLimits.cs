namespace Reports.Engine.Scripting;

/// <summary>How much one render may do. Each limit stops the render with an error that names it; nothing is cut silently.</summary>
public sealed record RenderLimits
{
    /// <summary>The safe defaults.</summary>
    public static RenderLimits Default { get; } = new();

    /// <summary>Steps of all loops together, those inside functions of the library included.</summary>
    public long LoopSteps { get; init; } = 10_000_000;

    /// <summary>Functions and includes that may be running inside each other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Objects and arrays standing inside each other when they are written out.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>Bytes of output.</summary>
    public long OutputSize { get; init; } = 256L * 1024 * 1024;

    /// <summary>Characters of one text.</summary>
    public int StringSize { get; init; } = 16 * 1024 * 1024;

    /// <summary>Items of one array or range.</summary>
    public int ArraySize { get; init; } = 1_000_000;

    /// <summary>
    /// Bytes that the process may hold while this render takes memory: a render that has taken some and finds more held is stopped.
    /// </summary>
    public long Memory { get; init; } = 512L * 1024 * 1024;

    /// <summary>Time of one regular expression.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Time of the whole render.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromSeconds(60);
}
