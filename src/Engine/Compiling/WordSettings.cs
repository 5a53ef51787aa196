using System.IO.Compression;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Compiling;

/// <summary>How a Word template is compiled.</summary>
/// <remarks>Begins with <c>WordTemplate.DefaultSettings with { … }</c>.</remarks>
public sealed record WordSettings
{
    internal WordSettings(ScriptSettings script) => Script = script;

    /// <summary>The functions that a template finds; <see cref="FunctionLibrary.ToBuilder"/> adds more.</summary>
    public FunctionLibrary Functions
    {
        get => Script.Functions;
        init => Script = Script with { Functions = value };
    }

    /// <summary>Where <c>include</c> finds templates; null, the default, turns it off.</summary>
    public IDocumentResources? Includes
    {
        get => Script.Includes;
        init => Script = Script with { Includes = value };
    }

    /// <summary>What templates share that are compiled with these settings, or with settings that have a common origin with them.</summary>
    internal SharedParts Shared { get; } = new();

    /// <summary>What a template may do, whatever kind of file it is.</summary>
    internal ScriptSettings Script { get; init; }

    /// <summary>How large a template may be.</summary>
    public PackageLimits Limits { get; init; } = PackageLimits.OfTemplates;

    /// <summary>What happens to a template in which changes are tracked.</summary>
    public TrackedChanges TrackedChanges { get; init; }

    /// <summary>
    /// True when Word brings tables of contents and other fields up to date as it opens the document, for which it asks the reader.
    /// False leaves them as the template has them.
    /// </summary>
    public bool UpdateFields { get; init; }

    /// <summary>How hard the changed parts are compressed; the others always are as small as they get.</summary>
    /// <remarks>
    /// <see cref="CompressionLevel.Fastest"/>, the default, finds repetitions in the template once, when it is compiled: a
    /// document then takes a fraction of the time of any other level and is smaller than the runtime's fastest would make it.
    /// <see cref="CompressionLevel.Optimal"/> also finds what the data repeats: about a tenth smaller for a form, a quarter to
    /// two fifths for long tables, at ten times the time. docs/performance.md has the figures.
    /// </remarks>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;
}

/// <summary>What happens to a template in which changes are tracked.</summary>
public enum TrackedChanges
{
    /// <summary>A tag that a tracked change touches is an error at its place; other changes stay as they are.</summary>
    Refuse,

    /// <summary>All changes are accepted: what was inserted is text, what was deleted is gone.</summary>
    Accept,
}
