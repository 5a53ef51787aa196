using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A branch's year as read from its file: the facts, where each stands, and what does not fit.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class YearFile
{
    // Where even the year cannot be read.
    const int UsualYear = 2023;

    /// <summary>The code of what must be stated and is not.</summary>
    internal const string MissingCode = "YEAR006";

    readonly Node? _root;

    YearFile(string name, Node? root, IReadOnlyList<Diagnostic> diagnostics) => (Name, _root, Diagnostics) = (name, root, diagnostics);

    /// <summary>The file's name as the caller gave it.</summary>
    public string Name { get; }

    /// <summary>What does not fit the model (codes YEAR001–YEAR010), in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True when the text is JSON at all, so that rules can look at it.</summary>
    public bool IsReadable => Facts is not null;

    /// <summary>The facts; null when the file is not JSON.</summary>
    internal BranchYear? Facts { get; private init; }

    /// <summary>Where each fact stands; null when the file is not JSON.</summary>
    internal Places? Places { get; private init; }

    /// <summary>What the facts are read from; null when the file is not JSON.</summary>
    internal Node? Root => _root;

    /// <summary>The paths of values that could not be read, or stand under a misspelt key: in the facts they are not there.</summary>
    internal IReadOnlyCollection<string> Unreadable { get; private init; } = [];

    /// <summary>The facts with other values in the places of those that could not be read.</summary>
    internal IEnumerable<BranchYear> Supposed(Func<Vocabulary, IReadOnlyList<string>> words) => Enumerable.Range(0, Supposition.Turns)
        .Select(turn => new Binder(new(), new(turn, Facts!.Year == 0 ? UsualYear : Facts.Year, words)).Object<BranchYear>(_root!));

    /// <summary>The whole file as it stands, with what nobody has filled in; null when it cannot be read.</summary>
    internal Node? Whole { get; private init; }

    /// <summary>The year as JSON in one way, whatever it was read from; the same facts give the same bytes.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be read.</exception>
    public byte[] ToJson() => YearJson.Write(Whole ?? throw new InvalidOperationException("The file cannot be read."));

    /// <summary>Reads the bytes of a data file. Never throws for what a user can repair.</summary>
    /// <param name="bytes">UTF-8 JSON; a byte order mark, comments and trailing commas are welcome.</param>
    /// <param name="fileName">The name that findings carry.</param>
    public static YearFile Read(ReadOnlyMemory<byte> bytes, string fileName) => Read(bytes, fileName, isText: true);

    /// <summary>The same; <paramref name="isText"/> is false for who types into fields and reads neither keys nor brackets.</summary>
    internal static YearFile Read(ReadOnlyMemory<byte> bytes, string fileName, bool isText)
    {
        var problems = new DiagnosticBag();
        return Of(NodeReader.Read(new(fileName, bytes, isText) { Names = FactNames.Of }, problems), fileName, problems);
    }

    /// <summary>The year that nodes of any file state.</summary>
    /// <param name="root">The whole file; null when it could not be read, and then there are problems.</param>
    /// <param name="fileName">The name that findings carry.</param>
    /// <param name="problems">What was found so far; takes what does not fit the model.</param>
    internal static YearFile Of(Node? root, string fileName, DiagnosticBag problems)
    {
        if (root is not null && root.Kind != NodeKind.Object)
            problems.Add(ReadingProblems.WrongKind(root, FactNames.File, Expectations.Object));
        if (root is not { Kind: NodeKind.Object })
            return new(fileName, null, [.. problems]);

        var unfilled = new HashSet<string>();
        var filled = new StatedFacts(unfilled).In(root);
        var binder = new Binder(problems);
        var facts = binder.Object<BranchYear>(filled);
        unfilled.UnionWith(binder.Unfilled);
        return new(fileName, filled, [.. problems]) { Facts = facts, Places = new(root, filled, unfilled), Unreadable = binder.Unreadable, Whole = root };
    }
}
