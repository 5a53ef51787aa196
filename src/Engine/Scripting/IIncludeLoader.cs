namespace Reports.Engine.Scripting;

/// <summary>Finds the templates that <c>include</c> names. Thread-safe; decides itself what may be read.</summary>
public interface IIncludeLoader
{
    /// <summary>The template of a name; null when there is none or it may not be read.</summary>
    IncludedText? Load(string name);
}
