namespace Reports.Engine.Scripting;

/// <summary>Finds the templates that <c>include</c> names. Thread-safe; decides itself what may be read.</summary>
public interface IIncludeLoader
{
    /// <summary>The template of a name; null when there is none or it may not be read.</summary>
    IncludedText? Load(string name);
}

/// <summary>A template found for <c>include</c>.</summary>
/// <param name="File">The file's name for messages; also what it is remembered by.</param>
/// <param name="Text">The template.</param>
public sealed record IncludedText(string File, string Text);
