using Reports.Engine.Scripting.Pages;

namespace Reports.Engine.Tags;

/// <summary>One tag may hold several control words: <c>{{ end; if y }}</c> is read as two tags side by side.</summary>
static class TagSplitter
{
    public static IEnumerable<(string Code, TagKind Kind, string Word)> Split(string code)
    {
        var controls = TagScanner.Scan(code);
        if (controls.Count == 0)
        {
            yield return (code, SilentCode.Is(code) ? TagKind.Silent : BlockCode.Is(code) ? TagKind.Block : TagKind.Value, "");
            yield break;
        }

        // Statements before the first control word are a tag of their own; those after a word go with it.
        if (code[..controls[0].StatementStart].Trim(' ', ';', '\r', '\n') is { Length: > 0 } before)
            yield return (before, SilentCode.Is(before) ? TagKind.Silent : TagKind.Value, "");
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
