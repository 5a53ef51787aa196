using Reports.Engine.Scripting.Segments;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>Replaces raw text, value tags and <c>capture</c> in Scriban's tree by a <see cref="PageNode"/>; the rest stays as parsed.</summary>
sealed class PageRewriter(PageText page, ScriptSettings settings) : ScriptVisitor
{
    public override void Visit(ScriptBlockStatement block)
    {
        var statements = block.Statements.ToList();
        block.Statements.Clear();
        foreach (var statement in statements)
            foreach (var kept in Rewritten(statement))
                block.Statements.Add(kept);
    }

    public override void Visit(ScriptFunction function)
    {
        base.Visit(function);
        if (!settings.PrintsParagraphs || function.Body is not ScriptBlockStatement body)
            return;
        function.Body = null;
        function.Body = new FunctionBodyNode(body);
    }

    IEnumerable<ScriptStatement> Rewritten(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return page.IsJoined && !raw.IsEscape ? page.Marked(raw.Text.ToString()).Select(Node) : [new StaticNode(new StaticSegment(raw.Text.ToString()))];
            // They say where the braces stand, which matters to the indent of text alone.
            case ScriptEscapeStatement or ScriptNopStatement when !settings.AutoIndent:
                return [];
            case ScriptExpressionStatement { Expression: { } expression } print when expression is not ScriptAssignExpression:
                Visit(expression);
                print.Expression = null;
                return [Print(expression, print.Span)];
            case ScriptWrapStatement:
                Visit(statement);
                return [Print(statement, statement.Span)];
            case ScriptCaptureStatement capture:
                Visit(capture);
                return [new CaptureNode(capture, settings.PrintsParagraphs) { Span = capture.Span }];
            default:
                Visit(statement);
                return [statement];
        }
    }

    PrintNode Print(ScriptNode printed, SourceSpan span) => new(printed, span, page.EncoderAt(span.Start.Offset), page.Code(span));

    static ScriptStatement Node(Segment segment) => segment switch
    {
        StaticSegment text => new StaticNode(text),
        IntrinsicSegment { Intrinsic: var intrinsic } => new IntrinsicNode(intrinsic),
        _ => throw new InvalidOperationException(segment.ToString()),
    };
}
