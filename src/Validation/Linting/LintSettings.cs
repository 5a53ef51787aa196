using Reports.Engine.Compiling;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting;

/// <summary>What a template is checked against.</summary>
sealed record LintSettings
{
    /// <summary>No data known, Scriban's functions and ours, the font of Decree 30.</summary>
    public static LintSettings Default { get; } = new();

    public WordSettings Word { get; init; } = WordTemplate.DefaultSettings;

    public ScriptSettings Text { get; init; } = new(Builtins.Library);

    /// <summary>The names there are, from a schema or from data; null when nothing is known of them.</summary>
    public DataShape? Data { get; init; }

    /// <summary>Where the files lie that templates include; null when nothing is known of them.</summary>
    public IDocumentResources? Files { get; init; }

    /// <summary>True to report what the data has and the template does not use.</summary>
    public bool ReportsUnusedData { get; init; }

    /// <summary>The fonts that text may be set in; signs without letters may have any.</summary>
    public IReadOnlyCollection<string> Fonts { get; init; } = ["Times New Roman"];
}
