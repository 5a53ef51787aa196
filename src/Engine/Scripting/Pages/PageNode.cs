using Reports.Engine.Scripting.Running;
using Reports.Engine.Scripting.Segments;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>A statement that Scriban's tree is given; a visitor passes through it to the part of Scriban's tree that it wraps.</summary>
abstract class PageNode : ScriptStatement
{
    /// <summary>The part of Scriban's tree that it stands before; null when there is none.</summary>
    protected virtual ScriptNode? Inner => null;

    public sealed override void PrintTo(ScriptPrinter printer)
    {
        if (Inner is { } inner)
            printer.Write(inner);
    }

    public sealed override void Accept(ScriptVisitor visitor) => visitor.Visit(Inner);

    public sealed override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(Inner)!;
}

/// <summary>Static text: bytes of the template, written as prepared, or its words where text is collected.</summary>
sealed class StaticNode(StaticSegment segment) : PageNode
{
    public StaticSegment Segment => segment;

    public override object? Evaluate(TemplateContext context)
    {
        ((Evaluator)context).WriteStatic(segment);
        return null;
    }
}

/// <summary>Something the host writes at this place; nothing where text is collected.</summary>
sealed class IntrinsicNode(Intrinsic intrinsic) : PageNode
{
    public Intrinsic Intrinsic => intrinsic;

    public override object? Evaluate(TemplateContext context)
    {
        var render = ((Evaluator)context).Render;
        if (!render.IsCapturing)
            intrinsic.Write(render);
        return null;
    }
}

/// <summary>Prints what an expression, or a statement such as <c>wrap</c>, gives, escaped for the place of its tag.</summary>
sealed class PrintNode : PageNode
{
    readonly ScriptNode _printed;

    public PrintNode(ScriptNode printed, SourceSpan span, TextEncoder encoder, string code)
    {
        _printed = printed;
        Span = span;
        Encoder = encoder;
        Code = code;
    }

    /// <summary>What gives the value.</summary>
    public ScriptNode Printed => _printed;

    /// <summary>The code as written: with missing names kept, it is printed instead.</summary>
    public string Code { get; }

    public TextEncoder Encoder { get; }

    protected override ScriptNode Inner => _printed;

    public override object? Evaluate(TemplateContext context)
    {
        var evaluator = (Evaluator)context;
        var missing = evaluator.Render.BeginPrint(Span);
        var value = evaluator.ValueOf(_printed);
        evaluator.Print(evaluator.Render.Kept(missing, this) ?? value, Encoder);
        return null;
    }
}

/// <summary><c>capture</c>, whose text is stored as a text: Scriban's keeps its own buffer, with which nothing can be reckoned.</summary>
/// <param name="ofParagraphs">True in Word, where the end of the last paragraph is no line end.</param>
sealed class CaptureNode(ScriptCaptureStatement capture, bool ofParagraphs) : PageNode
{
    public ScriptCaptureStatement Capture => capture;

    protected override ScriptNode Inner => capture;

    public override object? Evaluate(TemplateContext context)
    {
        var text = ((Evaluator)context).Collect(capture.Body!, ofParagraphs, out _);
        context.SetValue(capture.Target, text);
        return null;
    }
}

/// <summary>The body of a function of a Word template: what it prints is its value, since text cannot stand wherever it is called.</summary>
sealed class FunctionBodyNode(ScriptStatement body) : PageNode
{
    public ScriptStatement Body => body;

    protected override ScriptNode Inner => body;

    public override object? Evaluate(TemplateContext context)
    {
        var text = ((Evaluator)context).Collect(body, ofParagraphs: true, out var result);
        return result ?? (text.Length > 0 ? text : null);
    }
}
