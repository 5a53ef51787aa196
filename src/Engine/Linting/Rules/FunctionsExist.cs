using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Parsing;

namespace Reports.Engine.Linting.Rules;

/// <summary>Every function that a tag calls is a function of the library or of the template.</summary>
/// <remarks>Seen are names behind a pipe, and members of the library's own objects such as <c>string</c> and <c>vi</c>.</remarks>
sealed class FunctionsExist : LintRule
{
    public override string Code => "LNT013";

    public override Sentence Reason { get; } = new(
        "Gặp hàm không có, máy dừng lại và không ghi văn bản nào.",
        "At a function that does not exist the render stops, and no document is written.");

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
        var own = template.Tags.SelectMany(tag => Defined(CodeLexer.Read(tag.Code).Tokens)).ToHashSet(StringComparer.Ordinal);
        return template.Tags.SelectMany(tag => Unknown(CodeLexer.Read(tag.Code).Tokens, library, own).Select(name => (tag, name)));
    }

    // «func shout», «name = …», «for name in …»: a name the template makes may hold a function, or hide an object of the library.
    static IEnumerable<string> Defined(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at] is { Kind: TokenKind.Identifier, Name: "func" or "for" or "tablerow" or "capture" or "import" })
                yield return tokens[at + 1].Name ?? "";
            if (tokens[at].Kind == TokenKind.Identifier && tokens[at + 1].Kind == TokenKind.Assign)
                yield return tokens[at].Name ?? "";
        }
    }

    static IEnumerable<string> Unknown(IReadOnlyList<Token> tokens, FunctionLibrary library, HashSet<string> own)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Identifier, Name: { } name } || own.Contains(name) || IsMember(tokens, at))
                continue;
            var member = at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Dot ? tokens[at + 2].Name : null;
            if (member is not null && library.Globals[name].AsObject() is { } space && !space.Contains(member))
                yield return $"{name}.{member}";
            else if (member is null && at > 0 && tokens[at - 1].Kind == TokenKind.Pipe && !library.Globals.Contains(name))
                yield return name;
        }
    }

    static bool IsMember(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind is TokenKind.Dot or TokenKind.QuestionDot
        || (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Colon);

    // «upcase» means «string.upcase».
    static string? Nearest(string name, FunctionLibrary library)
    {
        var names = library.Functions.Select(function => function.Key).ToList();
        return names.Find(full => full.EndsWith("." + name, StringComparison.Ordinal)) ?? NearestName.Find(name, names);
    }
}
