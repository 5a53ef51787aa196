using Reports.Engine.Data;
using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Holds a point of a chart, or its title, back until its value is known; one without a value is not written.</summary>
sealed class ChartPoint
{
    public static readonly Written Begin = new((context, state) =>
    {
        state.Held.Push((context.Output, context.Output.Hold()));
        context.Output = state.Held.Peek().Held;
    });

    public static readonly Written BeginValue = new((context, state) => state.Point._start = context.Output.Length);

    public static readonly Written EndValue = new((context, state) => state.Point._isEmpty = context.Output.Length == state.Point._start);

    public static readonly Written End = new((context, state) =>
    {
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        if (!state.Point._isEmpty)
            outside.Append(held);
        held.Dispose();
    });

    long _start;
    bool _isEmpty;
}

/// <summary>Writes the number of a chart's point: with a dot, whatever the culture of the text.</summary>
sealed class ChartNumberEncoder : TextOnlyEncoder
{
    public static readonly ChartNumberEncoder Instance = new() { NumberCulture = CultureInfo.InvariantCulture };

    ChartNumberEncoder()
    {
    }

    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => output.Write(text);

    // A text may be a number of the data in quotes, or one that the template formatted for the reader.
    public override void Write(RenderContext context, ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return;
        context.Output.Write(Read(text, context.Culture) ?? throw new DiagnosticException(PrintProblems.NotANumber(context.Here, text.ToString())));
    }

    /// <summary>The number that a text is, as machines write it; null for other texts.</summary>
    public static string? Read(ReadOnlySpan<char> text, ScriptCulture culture) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || decimal.TryParse(text, NumberStyles.Number, culture.Numbers, out number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}

/// <summary>Writes a value in a text of a drawing, where a line break is an element of its own.</summary>
/// <param name="lineBreak">What ends a line and begins the next.</param>
sealed class DrawingLineEncoder(string lineBreak) : TextOnlyEncoder
{
    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny("\n\r\v\u2028\u2029")) >= 0;)
        {
            XmlText.Write(output, text[..at]);
            output.Write(lineBreak);
            text = text[(at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1))..];
        }

        XmlText.Write(output, text);
    }
}
