using System.Buffers;
using Reports.Engine.Data;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;
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

/// <summary>A plain path such as <c>review.is_good</c> in the tag of a check box: looked up quietly, for it may be no path at all.</summary>
static class DataPath
{
    public static bool IsPath(string text) => text.Split('.').All(name => Identifier.IsPlain(name));

    /// <summary>A mark that writes one of two texts as the data says, or the third when the data has no such boolean.</summary>
    public static string Either(string path, string yes, string no, string otherwise, Marks marks) =>
        marks.Add(new IntrinsicSegment(new Written((context, state) => context.Output.Write(Find(context, path) switch
        {
            true => yes,
            false => no,
            null => otherwise,
        }))));

    static bool? Find(RenderContext context, string path)
    {
        var names = path.Split('.');
        if (!context.TryGetGlobal(names[0], out var value))
            return null;
        foreach (var name in names.Skip(1))
            if (value.AsObject() is not { } members || !members.TryGet(name, out value))
                return null;
        return value.Kind == ValueKind.Boolean ? value.AsBoolean() : null;
    }
}
