using Reports.Engine.Output;
using Reports.Engine.Scripting.Segments;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Running;

/// <summary>Printing: straight to UTF-8 where nothing has to look at the text first.</summary>
sealed partial class Evaluator
{
    /// <summary>Room for every number but the biggest.</summary>
    const int NumberSize = 64;

    TextEncoder _encoder = PlainText.Encoder;

    bool IsDirect => !AutoIndent && !IsCapturing;

    /// <summary>The value of what is printed; <c>$$</c>, the block that <c>wrap</c> hands over, is a piece of the tree and is run.</summary>
    public object? ValueOf(ScriptNode printed)
    {
        var value = Evaluate(printed, false);
        return value is ScriptNode node and not ScriptFunction ? Evaluate(node, false) : value;
    }

    /// <summary>What a block of Scriban's prints: the value of <c>ret</c> at the top of a template.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Print(textAsObject, PlainText.Encoder);
        return this;
    }

    /// <summary>The text of a value. What would be cut off is an error.</summary>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        try
        {
            return value is IContent content ? content.ToString() : base.ObjectToString(value, nested);
        }
        catch (InvalidOperationException)
        {
            throw ScriptProblems.Stop(ScriptProblems.TooDeepValue(Render.Here, ObjectRecursionLimit));
        }
    }

    /// <summary>Prints a value, escaped for the place of its tag; null prints nothing.</summary>
    public void Print(object? value, TextEncoder encoder)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                WriteText(text, encoder);
                break;
            case IContent content when IsDirect:
                encoder.WriteContent(Render, content);
                break;
            case int or long or decimal or double or float when IsDirect:
                PrintNumber((IUtf8SpanFormattable)value, encoder);
                break;
            default:
                if (ObjectToString(value) is { } written)
                    WriteText(written, encoder);
                break;
        }
    }

    public void WriteStatic(StaticSegment segment)
    {
        if (IsDirect)
            Render.Output.Write(segment.Stretch);
        else
            WriteText(segment.Text, PlainText.Encoder);
    }

    void PrintNumber(IUtf8SpanFormattable number, TextEncoder encoder)
    {
        Span<byte> digits = stackalloc byte[NumberSize];
        if (number.TryFormat(digits, out var count, default, encoder.NumberCulture ?? CurrentCulture))
            encoder.WriteSafe(Render.Output, digits[..count]);
    }

    // Scriban itself writes the indent of text templates, and collects.
    void WriteText(string text, TextEncoder encoder)
    {
        if (IsDirect)
        {
            encoder.Write(Render, text);
            return;
        }

        if (IsCapturing && Output is StringBuilderOutput { Builder.Length: var length })
            Render.CheckTextLength((long)length + text.Length);
        _encoder = encoder;
        Write(text);
    }

    void WriteOut(ReadOnlySpan<char> text)
    {
        _encoder.Write(Render, text);
        Render.CheckOutput();
    }

    /// <summary>Takes what Scriban writes for text templates.</summary>
    sealed class Sink(Evaluator evaluator) : IScriptOutput
    {
        public void Write(string text, int offset, int count) =>
            evaluator.WriteOut(text.AsSpan(offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return default;
        }
    }
}
