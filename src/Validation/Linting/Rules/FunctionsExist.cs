using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every function that a tag calls is a function of the library or of the template.</summary>
/// <remarks>Seen are names after a pipe, and members of the library's own objects such as <c>string</c> and <c>vi</c>.</remarks>
sealed class FunctionsExist() : LintRule("LNT013", new(
    "Gặp hàm không có, máy dừng lại và không ghi văn bản nào.",
    "At a function that does not exist the render stops, and no document is written."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        var library = Library(template, settings);
        return Unknown(template, library)
            .Select(call => LintProblems.UnknownFunction(call.Tag.Location, call.Name, Nearest(call.Name, library)));
    }

    /// <summary>The unknown functions by name: they are no names of the data either.</summary>
    public static IReadOnlySet<string> Names(ReadTemplate template, LintSettings settings) =>
        Unknown(template, Library(template, settings)).Select(call => call.Name).ToHashSet(StringComparer.Ordinal);

    static FunctionLibrary Library(ReadTemplate template, LintSettings settings) =>
        (template.Package is null ? settings.Text : settings.Word.Script).Functions;

    static IEnumerable<(ReadTag Tag, string Name)> Unknown(ReadTemplate template, FunctionLibrary library)
    {
        var own = template.Tags.SelectMany(tag => Defined(PageTokens.Of(tag.Code))).ToHashSet(StringComparer.Ordinal);
        return template.Tags.SelectMany(tag => Unknown(PageTokens.Of(tag.Code), library, own).Select(name => (tag, name)));
    }

    // «func shout», «name = …», «for name in …»: a name the template makes may hold a function, or hide an object of the library.
    static IEnumerable<string> Defined(IReadOnlyList<PageToken> tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at] is { Name: "func" or "for" or "tablerow" or "capture" or "import" })
                yield return tokens[at + 1].Name ?? "";
            if (tokens[at].Type == TokenType.Identifier && tokens[at + 1].Type == TokenType.Equal)
                yield return tokens[at].Name ?? "";
        }
    }

    static IEnumerable<string> Unknown(IReadOnlyList<PageToken> tokens, FunctionLibrary library, HashSet<string> own)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Name is not { } name || own.Contains(name) || IsMember(tokens, at))
                continue;
            var member = at + 2 < tokens.Count && tokens[at + 1].Type == TokenType.Dot ? tokens[at + 2].Name : null;
            if (member is not null && library.HasMember(name, member) == false)
                yield return $"{name}.{member}";
            else if (member is null && at > 0 && tokens[at - 1].Type is TokenType.VerticalBar or TokenType.PipeGreater && !library.Contains(name))
                yield return name;
        }
    }

    static bool IsMember(IReadOnlyList<PageToken> tokens, int at) =>
        at > 0 && tokens[at - 1].Type is TokenType.Dot or TokenType.QuestionDot
        || (at + 1 < tokens.Count && tokens[at + 1].Type == TokenType.Colon);

    // «upcase» means «string.upcase».
    static string? Nearest(string name, FunctionLibrary library)
    {
        var names = library.Functions.Select(function => function.Key).ToList();
        return names.Find(full => full.EndsWith("." + name, StringComparison.Ordinal)) ?? NearestName.Find(name, names);
    }
}
