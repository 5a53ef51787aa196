namespace Reports.Engine.Diagnostics;

/// <summary>A place a person can find: in a text, in a JSON file or in a Word document.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
public abstract record Location(string File)
{
    /// <summary>The place in words, file included, in the language asked for.</summary>
    public abstract string In(Language language);

    /// <summary>The place in English words.</summary>
    public sealed override string ToString() => In(Language.English);
}
