using Reports.Engine.Compiling;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Inspection;

/// <summary>Puts the code of included documents after the tags that include them, where it sees what they see.</summary>
/// <remarks>Only a name written in the tag is followed: one that comes from the data is known when there is data.</remarks>
static class IncludedCode
{
    // Documents may include one another, and themselves.
    const int Deepest = 8;

    static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    public static IReadOnlyList<CodeSegment> Insert(IReadOnlyList<CodeSegment> code, WordSettings settings, IDocumentResources resources) =>
        [.. Insert(code, settings, resources, [])];

    static IEnumerable<CodeSegment> Insert(IReadOnlyList<CodeSegment> code, WordSettings settings, IDocumentResources resources, string[] around)
    {
        foreach (var segment in code)
        {
            yield return segment;
            foreach (var name in Names(segment.Code))
                if (around.Length < Deepest && !around.Contains(name) && Read(name, settings, resources) is { } included)
                    foreach (var inner in Insert(included, settings, resources, [.. around, name]))
                        yield return inner;
        }
    }

    /// <summary>The Word files that the code of a tag names and may put in its place.</summary>
    public static IEnumerable<string> Names(string code) => PageTokens.Of(code) is var tokens && BlockCode.Is(tokens)
        ? tokens.Where(token => token.IsText).Select(token => token.Text)
            .Where(name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        : [];

    // What is wrong with it is said when it is looked at itself.
    static IReadOnlyList<CodeSegment>? Read(string name, WordSettings settings, IDocumentResources resources) =>
        resources.Find(name) is { } bytes && PackageReader.Read(bytes, name, settings.Limits, []) is { } package
            && FlatTemplate.MainCode(package, settings) is var code && TagGroupsAreWhole(code)
            ? code
            : null;

    // An end too many would close a group of the host.
    static bool TagGroupsAreWhole(IReadOnlyList<CodeSegment> code)
    {
        var depth = 0;
        foreach (var word in code.SelectMany(segment => TagScanner.Scan(segment.Code)))
        {
            if (word.Kind == ControlKind.Open)
                depth++;
            else if (depth == 0)
                return false;
            else if (word.Kind == ControlKind.Close)
                depth--;
        }

        return depth == 0;
    }
}
