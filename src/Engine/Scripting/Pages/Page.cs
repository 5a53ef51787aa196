using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>A template as Scriban parsed it, with our nodes in its tree. Immutable from then on: it serves every render.</summary>
/// <param name="Text">Leads from the spans of the tree back to the file.</param>
sealed record Page(PageText Text, Template Template)
{
    public ScriptBlockStatement Body => Template.Page!.Body!;

    /// <summary>Parses; null when there are errors, all of which are in the diagnostics.</summary>
    public static Page? Parse(PageText text, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        var found = PageChecks.BeforeParsing(text);
        if (found.HasErrors)
        {
            diagnostics.AddRange(found);
            return null;
        }

        if (Parsed(text, settings) is not { } template)
        {
            diagnostics.Add(InnerDefinitions.FirstIn(text));
            return null;
        }

        if (template.HasErrors)
        {
            if (PageChecks.Swallowing(text) is { } unclosed)
                diagnostics.Add(unclosed);
            else
                diagnostics.AddRange(ParserMessages.Problems(template.Messages, text, settings));
            return null;
        }

        template.Page!.Body ??= new ScriptBlockStatement();
        found = PageChecks.AfterParsing(template.Page.Body, text, settings);
        diagnostics.AddRange(found);
        if (found.HasErrors)
            return null;
        new PageRewriter(text, settings).Visit(template.Page.Body);
        return new Page(text, template);
    }

    // The parser looks through the body of a function itself, and trips over a definition within a statement.
    static Template? Parsed(PageText text, ScriptSettings settings)
    {
        try
        {
            return Template.Parse(text.Text, text.Name, new ParserOptions { ExpressionDepthLimit = settings.MaxDepth });
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
