using System.Globalization;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Scopes;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>tablerow … end</c>: a <c>for</c> that writes the rows and cells of an HTML table around its body.</summary>
sealed class TableRowStatement(PathExpression variable, Expression source, LoopOptions options, Statement body, Statement? otherwise)
    : ForStatement(variable, source, options, body, otherwise)
{
    protected override string Word => "tablerow";

    protected override void Begin(RenderContext context) => Write(context, "<tr class=\"row1\">");

    protected override void End(RenderContext context) => Write(context, "</tr>\n");

    protected override Flow Step(RenderContext context, LoopScope loop)
    {
        var column = loop.Index % loop.Columns;
        if (column == 0 && loop.Index > 0)
            Write(context, string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{(loop.Index / loop.Columns) + 1}\">"));
        Write(context, string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
        var flow = base.Step(context, loop);
        Write(context, "</td>");
        return flow;
    }

    static void Write(RenderContext context, string html) => context.PrintText(html, PlainText.Encoder);
}
