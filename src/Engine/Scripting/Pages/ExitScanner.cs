namespace Reports.Engine.Scripting.Pages;

/// <summary>Finds <c>break</c>, <c>continue</c> and <c>ret</c> that leave a loop or function outside of their own tag.</summary>
static class ExitScanner
{
    public static IEnumerable<string> Scan(string code)
    {
        var open = new List<string>();
        foreach (var statement in TagScanner.Statements(PageTokens.Of(code)))
        {
            if (statement[0] is { Name: { } word } && Leaves(word, open))
                yield return word;
            foreach (var (kind, token) in TagScanner.Effects(statement))
            {
                if (kind == ControlKind.Open)
                    open.Add(token.Name!);
                else if (kind == ControlKind.Close && open.Count > 0)
                    open.RemoveAt(open.Count - 1);
            }
        }
    }

    static bool Leaves(string word, List<string> open) => word switch
    {
        "break" or "continue" => !open.Exists(Keywords.IsLoop),
        "ret" => !open.Exists(opener => opener is "func" or "do"),
        _ => false,
    };
}
