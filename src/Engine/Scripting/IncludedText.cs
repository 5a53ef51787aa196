namespace Reports.Engine.Scripting;

/// <summary>A template found for <c>include</c>.</summary>
/// <param name="File">The file's name for messages; also what it is remembered by.</param>
/// <param name="Text">The template.</param>
public sealed record IncludedText(string File, string Text);
