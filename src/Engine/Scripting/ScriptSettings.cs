using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Scripting;

/// <summary>What a template may use, decided when it is compiled.</summary>
sealed record ScriptSettings(FunctionLibrary Functions)
{
    /// <summary>True when a tag that stands alone after spaces indents every line it prints; for text templates.</summary>
    public bool AutoIndent { get; init; }

    /// <summary>Escapes what the tags of a text template print; plain text when nothing else is said.</summary>
    internal TextEncoder Encoder { get; init; } = PlainText.Encoder;

    /// <summary>Where <c>include</c> finds templates; null turns it off.</summary>
    public IDocumentResources? Includes { get; init; }

    /// <summary>True when the template may compile text of the data: <c>object.eval</c>.</summary>
    public bool Evaluation { get; init; }

    /// <summary>
    /// True in Word templates, where what surrounds the tags is paragraphs: the end of the last one that <c>capture</c> collects
    /// is no line end, and what a function prints is its value, since its text cannot stand wherever the function is called.
    /// </summary>
    internal bool PrintsParagraphs { get; init; }

    /// <summary>False to have Scriban evaluate everything, for tests: the outcome must be the same.</summary>
    internal bool UsesPlan { get; init; } = true;

    /// <summary>How deep expressions and blocks may be nested.</summary>
    public int MaxDepth { get; init; } = 250;
}
