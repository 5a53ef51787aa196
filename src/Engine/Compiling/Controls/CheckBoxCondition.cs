using System.Buffers;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;
using Reports.Engine.Word;
using Scriban.Syntax;

namespace Reports.Engine.Compiling.Controls;

/// <summary>The condition of a check box: a tag, or without braces a comparison, a negation or several of them together.</summary>
/// <remarks>
/// Other programs name their controls in the same place: <c>goog_rdk_12</c>, <c>Text-1</c>, <c>Box 3/4</c>. So only what can
/// be nothing but a condition is one without braces: arithmetic and calls stay names.
/// </remarks>
static class CheckBoxCondition
{
    static readonly SearchValues<char> Signs = SearchValues.Create("=<>!&|?");
    static readonly ScriptSettings Settings = new(FunctionLibrary.None);

    /// <summary>The condition that a text is, as a tag; null for any other text.</summary>
    public static Tag? Of(string? text, XElement element, WordPlaces places)
    {
        if (EitherMarks.WholeTag(text, element, places) is { } tag)
            return tag;
        return Bare(text) is { } code ? new Tag(text!.Trim(), code, TagKind.Value, "", places.Of(element, text.Trim()), element) : null;
    }

    /// <summary>True for what ticks a box by the data: a condition, or the path of a boolean.</summary>
    public static bool Is(string? text) => text is not null && (DataPath.IsPath(text) || IsTag(text) || Bare(text) is not null);

    /// <summary>The code of a condition without braces; null for any other text.</summary>
    static string? Bare(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(Signs) < 0 || text.Contains("{{", StringComparison.Ordinal))
            return null;
        var code = TagCharacters.Clean(text.Trim()).Code;
        var found = new DiagnosticBag();
        var page = Page.Parse(PageText.Of([new CodeSegment(code, PlainEncoder.Instance, new TextOrigin("", code, 0))]), Settings, found);
        return page is { Body.Statements: [PrintNode { Printed: ScriptExpression expression }] } && IsCondition(expression) ? code : null;
    }

    static bool IsTag(string text) => text.Trim() is var source
        && TagSpans.Find(source) is [{ Start: 0, Kind: TagSpanKind.Tag } span] && span.Length == source.Length;

    static bool IsCondition(ScriptExpression expression) => expression switch
    {
        ScriptNestedExpression nested => IsCondition(nested.Expression!),
        ScriptUnaryExpression unary => unary.Operator == ScriptUnaryOperator.Not,
        ScriptBinaryExpression binary => binary.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or
            or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing
            or (>= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual),
        _ => false,
    };
}
