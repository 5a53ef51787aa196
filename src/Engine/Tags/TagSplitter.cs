using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Tags;

/// <summary>One tag may hold several control words: <c>{{ end; if y }}</c> is read as two tags side by side.</summary>
static class TagSplitter
{
    public static IEnumerable<(string Code, TagKind Kind, string Word)> Split(string code)
    {
        var scan = TagScanner.Scan(code);
        if (scan.Controls.Count == 0)
        {
            yield return (code, scan.IsSilent ? TagKind.Silent : TagKind.Value, "");
            yield break;
        }

        var from = 0;
        for (var i = 0; i < scan.Controls.Count; i++)
        {
            var word = scan.Controls[i];

            // Statements before the first control word are a tag of their own; those behind a word go with it.
            if (i == 0 && word.StatementStart > 0 && code[..word.StatementStart].Trim(' ', ';', '\n', '\r').Length > 0)
                yield return (code[..word.StatementStart], TagKind.Value, "");
            from = word.StatementStart;
            var to = i + 1 < scan.Controls.Count ? scan.Controls[i + 1].StatementStart : code.Length;
            yield return (code[from..to], KindOf(word.Kind), word.Word);
        }
    }

    static TagKind KindOf(ControlKind kind) => kind switch
    {
        ControlKind.Open => TagKind.Open,
        ControlKind.Divide => TagKind.Divide,
        _ => TagKind.Close,
    };
}
