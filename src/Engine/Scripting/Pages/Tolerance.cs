using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>Tells where a template asks whether a name is there, so that what is missing is no fault: <c>if x</c>, <c>x ?? y</c>, <c>x?.y</c>.</summary>
static class Tolerance
{
    /// <summary>True for a name, member or item that may be missing.</summary>
    public static bool Has(ScriptNode path)
    {
        for (var node = path; ; node = node.Parent!)
        {
            if (node is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot } or ScriptIsEmptyExpression)
                return true;
            switch (node.Parent)
            {
                case ScriptNestedExpression:
                case ScriptMemberExpression member when member.Target == node:
                case ScriptIndexerExpression indexer when indexer.Target == node:
                case ScriptConditionalExpression choice when choice.Condition != node:
                case ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing } binary when binary.Right == node:
                    continue;
                case ScriptIfStatement or ScriptCaseStatement or ScriptConditionalExpression:
                case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not }:
                case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing }:
                    return true;
                default:
                    return false;
            }
        }
    }
}
