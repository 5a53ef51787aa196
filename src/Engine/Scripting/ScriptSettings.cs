using Reports.Engine.Scripting.Functions;

namespace Reports.Engine.Scripting;

/// <summary>What a template may use, decided when it is compiled.</summary>
/// <param name="Functions">The functions it finds.</param>
public sealed record ScriptSettings(FunctionLibrary Functions)
{
    /// <summary>True when a tag that stands alone after spaces indents every line it prints; for text templates.</summary>
    public bool AutoIndent { get; init; }

    /// <summary>Where <c>include</c> finds templates; null turns it off.</summary>
    public IIncludeLoader? Includes { get; init; }

    /// <summary>True when the template may compile text of the data: <c>object.eval</c>.</summary>
    public bool Evaluation { get; init; }

    /// <summary>How deep expressions and blocks may be nested.</summary>
    public int MaxDepth { get; init; } = 250;
}
