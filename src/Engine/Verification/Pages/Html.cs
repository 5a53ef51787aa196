namespace Reports.Engine.Verification.Pages;

/// <summary>Builds one self-contained page: no script, nothing fetched.</summary>
sealed class Html
{
    const string Style =
        """
        :root { color-scheme: light dark; --line: #d0d7de; --dim: #57606a; --red: #ffd7d5; --green: #ccf5d3; --yellow: #fff6d6; --back: #f6f8fa; }
        @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --dim: #9198a1; --red: #67060c; --green: #033a16; --yellow: #3a2d05; --back: #151b23; } }
        body { font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem 2rem 4rem; }
        h1 { margin-bottom: .2rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
        p.legend, p.hint { color: var(--dim); max-width: 70rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { background: var(--back); font-weight: 600; }
        table.difference { table-layout: fixed; } table.difference col.place { width: 13rem; }
        td.place { color: var(--dim); font-size: .9em; } td.part { background: var(--back); font-weight: 600; } td.equal { color: var(--dim); text-align: center; font-size: .9em; }
        tr.same td { color: var(--dim); } td.none { background: var(--back); }
        del { background: var(--red); } ins { background: var(--green); text-decoration: none; }
        table.difference td { white-space: pre-wrap; }
        summary { cursor: pointer; color: var(--dim); }
        @media (max-width: 48rem) {
          body { padding: .5rem .8rem 3rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; overflow-wrap: anywhere; }
          table.difference, table.difference tbody, table.difference tr, table.difference td { display: block; }
          table.difference tr.head, td.none, tr.same td:nth-child(3) { display: none !important; }
          table.difference td { border-width: 0 1px; } table.difference tr { border-bottom: 1px solid var(--line); }
          tr.changed td:nth-child(2)::before, tr.removed td:nth-child(2)::before { content: "− "; } tr.changed td:nth-child(3)::before, tr.added td:nth-child(3)::before { content: "+ "; }
        }
        .fails { background: var(--yellow); } a { color: inherit; }
        .pages { display: flex; flex-wrap: wrap; gap: 1rem; } .pages figure { margin: 0; flex: 1 1 30rem; max-width: 48rem; } .pages img { border: 1px solid var(--line); width: 100%; background: white; } figcaption { color: var(--dim); }
        """;

    readonly StringBuilder _text = new();

    /// <summary>Adds text that is markup already.</summary>
    internal Html Raw(string markup)
    {
        _text.Append(markup).Append('\n');
        return this;
    }

    internal Html Element(string name, string text, string? kind = null) =>
        Raw(kind is null ? $"<{name}>{Text(text)}</{name}>" : $"<{name} class=\"{kind}\">{Text(text)}</{name}>");

    internal string Page(string title, string language) =>
        $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n{_text}</body>\n</html>\n";

    /// <summary>Text as it must stand in markup; letters and line ends stay as they are.</summary>
    internal static string Text(string text) => string.Join('\n', text.Split('\n').Select(Visible.Of))
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>A name as it may stand in an address within the page.</summary>
    internal static string Anchor(string name) => Uri.EscapeDataString(name);
}
