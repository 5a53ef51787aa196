using Markdig.Syntax.Inlines;
using Reports.Engine.Packaging;

namespace Reports.Engine.RichText;

/// <summary>Reads the text of a paragraph of Markdown as runs.</summary>
static class MarkdownInlines
{
    public static IReadOnlyList<RichRun> Read(ContainerInline? inline)
    {
        var runs = new List<RichRun>();
        if (inline is not null)
            Add(inline, runs, RichFormat.None, null);
        return Joined(runs);
    }

    static void Add(ContainerInline container, List<RichRun> runs, RichFormat format, string? link)
    {
        foreach (var inline in container)
            Add(inline, runs, format, link);
    }

    static void Add(Inline inline, List<RichRun> runs, RichFormat format, string? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(new RichRun(literal.Content.ToString(), format, link));
                break;
            case CodeInline code:
                runs.Add(new RichRun(code.Content, format | RichFormat.Code, link));
                break;
            case LineBreakInline line:
                runs.Add(new RichRun(line.IsHard ? "\n" : " ", format, link));
                break;
            case HtmlEntityInline entity:
                runs.Add(new RichRun(entity.Transcoded.ToString(), format, link));
                break;
            case AutolinkInline auto:
                runs.Add(new RichRun(auto.Url, format, WebAddress.Of(auto.IsEmail ? "mailto:" + auto.Url : auto.Url)));
                break;
            case EmphasisInline emphasis:
                Add(emphasis, runs, format | FormatOf(emphasis), link);
                break;

            // A picture's text stands for it.
            case LinkInline to:
                Add(to, runs, format, to.IsImage ? link : WebAddress.Of(to.Url));
                break;
            case ContainerInline other:
                Add(other, runs, format, link);
                break;
        }
    }

    static RichFormat FormatOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => RichFormat.Strike,
        { DelimiterCount: 2 } => RichFormat.Bold,
        _ => RichFormat.Italic,
    };

    // The reader cuts text at every sign that could have meant something.
    static List<RichRun> Joined(List<RichRun> runs)
    {
        var joined = new List<RichRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined is [.., var last] && last.Format == run.Format && last.Link == run.Link)
                joined[^1] = last with { Text = last.Text + run.Text };
            else
                joined.Add(run);
        }

        return joined;
    }
}
