using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A branch's year as read from its file: the facts, where each stands, and what does not fit.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class YearFile
{
    YearFile(string name, BranchYear? facts, Places? places, IReadOnlyList<Diagnostic> diagnostics) =>
        (Name, Facts, Places, Diagnostics) = (name, facts, places, diagnostics);

    /// <summary>The file's name as the caller gave it.</summary>
    public string Name { get; }

    /// <summary>What does not fit the model (codes YEAR001–YEAR010), in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True when the text is JSON at all, so that rules can look at it.</summary>
    public bool IsReadable => Facts is not null;

    /// <summary>The facts; null when the file is not JSON.</summary>
    internal BranchYear? Facts { get; }

    /// <summary>Where each fact stands; null when the file is not JSON.</summary>
    internal Places? Places { get; }

    /// <summary>Reads the bytes of a data file. Never throws for what a user can repair.</summary>
    /// <param name="bytes">UTF-8 JSON; a byte order mark, comments and trailing commas are welcome.</param>
    /// <param name="fileName">The name that findings carry.</param>
    public static YearFile Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var problems = new DiagnosticBag();
        var root = NodeReader.Read(new(fileName, bytes), problems);
        if (root is not null && root.Kind != NodeKind.Object)
            problems.Add(ReadingProblems.WrongKind(root, Expectations.Object));
        if (root is not { Kind: NodeKind.Object })
            return new(fileName, null, null, [.. problems]);

        var binder = new Binder(problems);
        var facts = binder.Object<BranchYear>(root);
        return new(fileName, facts, new(root, binder.Unfilled), [.. problems]);
    }
}
