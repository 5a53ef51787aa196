using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>The date that a date control holds beside the text it shows: <c>w:fullDate</c>, there only when the value is a date.</summary>
sealed class DateControl : TextEncoder
{
    const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    static readonly DateControl Instance = new();

    public static void Bind(Tag tag, XElement date, Marks marks)
    {
        date.AddBeforeSelf(marks.Node(
            new StaticSegment("<w:date"u8.ToArray(), ""),
            new CodeSegment($"({tag.Code}) | word.date \"{Format}\"", Instance, new TagOrigin(tag)),
            new StaticSegment(">"u8.ToArray(), "")));
        date.AddAfterSelf(marks.Node(new StaticSegment("</w:date>"u8.ToArray(), "")));
        date.ReplaceWith(date.Elements());
    }

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            output.Write($" w:fullDate=\"{text}\"");
    }
}
