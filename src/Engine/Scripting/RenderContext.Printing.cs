using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting;

/// <summary>Printing to the output, or to the capture that collects it.</summary>
public sealed partial class RenderContext
{
    /// <summary>Room for every number but the biggest.</summary>
    const int NumberSize = 64;

    readonly Stack<TextBuffer> _captures = [];
    bool _atLineStart;

    /// <summary>True while <c>capture</c> or an include collects what is printed: text, not bytes of the output.</summary>
    public bool IsCapturing => _captures.Count > 0;

    /// <summary>What stands before every further line that is printed; null outside indented tags.</summary>
    internal string? Indent { get; set; }

    /// <summary>Prints the text of a value; null prints nothing.</summary>
    internal void Print(Value value, TextEncoder encoder)
    {
        if (value.IsString)
            PrintText(value.AsSpan(), encoder);
        else if (!value.IsNull && !value.IsEmpty)
            PrintOther(value, encoder);
    }

    /// <summary>Prints text, indented where the template is.</summary>
    internal void PrintText(ReadOnlySpan<char> text, TextEncoder encoder)
    {
        if (Indent is null)
        {
            if (text.Length > 0)
                _atLineStart = text[^1] == '\n';
            Emit(text, encoder);
            return;
        }

        while (!text.IsEmpty)
        {
            if (_atLineStart)
                Emit(Indent, encoder);

            var end = text.IndexOf('\n') + 1;
            _atLineStart = end > 0;
            var line = end > 0 ? text[..end] : text;
            Emit(line, encoder);
            text = text[line.Length..];
        }
    }

    internal void PrintStatic(StaticSegment segment)
    {
        if (!IsCapturing && Indent is null)
        {
            Output.Write(segment.Stretch);
            _atLineStart = segment.Text is [.., '\n'];
        }
        else
        {
            PrintText(segment.Text, PlainText.Encoder);
        }
    }

    /// <summary>From here on, what is printed is collected.</summary>
    internal void BeginCapture() => _captures.Push(new TextBuffer());

    /// <summary>What was collected; of whole paragraphs without the end of the last.</summary>
    internal string EndCapture(bool ofParagraphs = false)
    {
        using var finished = _captures.Pop();
        return ofParagraphs && finished.AsSpan() is [.. var text, '\n'] ? text.ToString() : finished.ToString();
    }

    void PrintOther(Value value, TextEncoder encoder)
    {
        if (!IsCapturing && value.AsContent() is { } content)
        {
            encoder.WriteContent(this, content);
            return;
        }

        if (!IsCapturing && Indent is null && TryPrintNumber(value, encoder))
            return;

        using var text = new TextBuffer();
        ValueText.Append(text, value, Text);
        PrintText(text.AsSpan(), encoder);
    }

    /// <summary>Numbers go to UTF-8 without becoming a text first.</summary>
    bool TryPrintNumber(Value value, TextEncoder encoder)
    {
        Span<byte> digits = stackalloc byte[NumberSize];
        var provider = Culture.Numbers;
        int count;
        var fits = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger().TryFormat(digits, out count, default, provider),
            ValueKind.Decimal => value.AsDecimal().TryFormat(digits, out count, default, provider),
            ValueKind.Double => value.AsDouble().TryFormat(digits, out count, default, provider),
            ValueKind.Single => value.AsSingle().TryFormat(digits, out count, default, provider),
            _ => Fails(out count),
        };
        if (!fits)
            return false;

        _atLineStart = false;
        encoder.WriteSafe(Output, digits[..count]);
        return true;
    }

    void Emit(ReadOnlySpan<char> text, TextEncoder encoder)
    {
        if (!_captures.TryPeek(out var capture))
        {
            encoder.Write(this, text);
            return;
        }

        CheckTextLength((long)capture.Length + text.Length, Current?.Place ?? default);
        capture.Append(text);
    }

    static bool Fails(out int count)
    {
        count = 0;
        return false;
    }
}
