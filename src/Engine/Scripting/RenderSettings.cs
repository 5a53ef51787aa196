using Reports.Engine.Data;

namespace Reports.Engine.Scripting;

/// <summary>How one render is done.</summary>
public sealed record RenderSettings
{
    /// <summary>Invariant culture, no clock, missing names print as nothing, safe limits.</summary>
    public static RenderSettings Default { get; } = new();

    /// <summary>How numbers and dates look.</summary>
    public ScriptCulture Culture { get; init; } = ScriptCulture.Invariant;

    /// <summary>What <c>date.now</c> says; null makes it an error.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>Where <c>math.random</c> and <c>math.uuid</c> begin; null turns them off.</summary>
    public ulong? Seed { get; init; }

    /// <summary>What happens to names that the data does not have.</summary>
    public MissingNames MissingNames { get; init; }

    /// <summary>How much the render may do.</summary>
    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>Stops the render from outside.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>What happens when a template names something that the data does not have.</summary>
public enum MissingNames
{
    /// <summary>It prints as nothing, as in Scriban, and is noted in <see cref="RenderContext.Missing"/>.</summary>
    Empty,

    /// <summary>It is an error that suggests the nearest name; the render goes on to find the others, and counts as failed.</summary>
    Error,

    /// <summary>The tag is printed as it was written, so that it can be found in the document; and it is noted.</summary>
    Keep,
}
