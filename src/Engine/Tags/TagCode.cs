using Reports.Engine.Scripting.Pages;

namespace Reports.Engine.Tags;

/// <summary>The code of a tag: braces and trimming signs taken off, autocorrection undone, broken names joined.</summary>
static class TagCode
{
    public static (string Code, bool Changed) Of(string source)
    {
        var code = source[2..^2];
        if (code is ['-' or '~', ..])
            code = code[1..];
        if (code is [.., '-' or '~'])
            code = code[..^1];
        var (clean, changed) = TagCharacters.Clean(code);
        return (JoinBrokenName(clean), changed);
    }

    // A line break inside a name cannot be meant; between statements it separates them, as in Scriban.
    static string JoinBrokenName(string code)
    {
        if (!code.Contains('\n'))
            return code;
        var joined = code.Replace("\n", "", StringComparison.Ordinal);
        return joined.Trim().All(c => char.IsLetterOrDigit(c) || c is '_' or '.') ? joined : code;
    }
}

/// <summary>One tag may hold several control words: <c>{{ end; if y }}</c> is read as two tags side by side.</summary>
static class TagSplitter
{
    public static IEnumerable<(string Code, TagKind Kind, string Word)> Split(string code)
    {
        var tokens = PageTokens.Of(code);
        var controls = TagScanner.Scan(tokens);
        if (controls.Count == 0)
        {
            yield return (code, SilentCode.Is(tokens) ? TagKind.Silent : BlockCode.Is(tokens) ? TagKind.Block : TagKind.Value, "");
            yield break;
        }

        // Statements before the first control word are a tag of their own; those after a word go with it.
        if (code[..controls[0].StatementStart].Trim(' ', ';', '\r', '\n') is { Length: > 0 } before)
            yield return (before, SilentCode.Is(PageTokens.Of(before)) ? TagKind.Silent : TagKind.Value, "");
        for (var i = 0; i < controls.Count; i++)
        {
            var to = i + 1 < controls.Count ? controls[i + 1].StatementStart : code.Length;
            yield return (code[controls[i].StatementStart..to], KindOf(controls[i].Kind), controls[i].Word);
        }
    }

    static TagKind KindOf(ControlKind kind) => kind switch
    {
        ControlKind.Open => TagKind.Open,
        ControlKind.Divide => TagKind.Divide,
        _ => TagKind.Close,
    };
}
