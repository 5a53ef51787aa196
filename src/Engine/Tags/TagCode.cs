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
