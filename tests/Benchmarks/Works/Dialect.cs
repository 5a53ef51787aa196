namespace Reports.Benchmarks.Works;

/// <summary>How one engine writes values, conditions and loops in a Word template.</summary>
/// <param name="Name">The engine's name; part of the template's file name.</param>
abstract record Dialect(string Name)
{
    /// <summary>A value of the document.</summary>
    public abstract string Value(string name);

    /// <summary>A value of a loop's item.</summary>
    public abstract string Item(string list, string name);

    /// <summary>A ticked box where a condition holds, an empty one elsewhere.</summary>
    public abstract string Box(string name);

    /// <summary>A paragraph for every item.</summary>
    public abstract string Paragraphs(string list, Func<Func<string, string>, string> paragraph);

    /// <summary>A row for every item.</summary>
    public abstract string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells);
}
