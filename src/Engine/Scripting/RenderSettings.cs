using Reports.Engine.Data;

namespace Reports.Engine.Scripting;

/// <summary>How one render is done.</summary>
public sealed record RenderSettings
{
    /// <summary>Invariant culture, no clock, a missing name is an error, safe limits.</summary>
    public static RenderSettings Default { get; } = new();

    /// <summary>The same, but missing names print as nothing and are noted.</summary>
    public static RenderSettings Lenient { get; } = new() { MissingNames = MissingNames.Empty };

    /// <summary>How numbers and dates look.</summary>
    public ScriptCulture Culture { get; init; } = ScriptCulture.Invariant;

    /// <summary>What <c>date.now</c> says; null makes it an error.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>Where <c>math.random</c> and <c>math.uuid</c> begin; null turns them off.</summary>
    public ulong? Seed { get; init; }

    /// <summary>What happens to names that the data does not have.</summary>
    public MissingNames MissingNames { get; init; } = MissingNames.Error;

    /// <summary>How much the render may do.</summary>
    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>Where pictures and sub-documents come from that the data names; null when there are none outside of the data.</summary>
    public IDocumentResources? Resources { get; init; }

    /// <summary>
    /// The extension of the file's name, such as <c>.docx</c>: it decides what the document calls itself. Null keeps the template's kind.
    /// </summary>
    public string? FileExtension { get; init; }

    internal CancellationToken Cancellation { get; init; }
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
