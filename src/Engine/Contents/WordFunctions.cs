using Reports.Engine.Data;
using Reports.Engine.Packaging;
using Reports.Engine.Pictures;
using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting.Library;
using static Reports.Engine.Scripting.Library.ArgumentKind;
using static Reports.Engine.Scripting.Library.FunctionParameter;

namespace Reports.Engine.Contents;

/// <summary>The functions of <c>word</c>: values that are more than text in a Word document.</summary>
static class WordFunctions
{
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add(
            "word.image",
            [Required("source"), Optional("width", Text), Optional("height", Text), Optional("fit"), Optional("alt", Text)],
            Image)
        .Add("word.link", [Required("address", Text), Optional("text", Text)], Link)
        .Add("word.markdown", [Required("text"), Optional("table", Text)], Markdown)
        .Add("word.check", [Required("value")], Check)
        .Add("word.merge_down", [Required("value")], (call, arguments) => Value.FromContent(new MergedContent(call.Text(arguments[0]))))
        .Add("word.merge_right", [Required("columns", Integer)], MergeRight)
        .Add("word.restart", [], Restart)
        .Add("word.date", [Required("value"), Required("format", Text)], DateFunction.Of)
        .Add("word.chart", [Required("rows", List), Optional("category", Text), Optional("series")], ChartFunction.Of)
        .Add("word.choice", [Required("value"), Rest("items", Text)], Choice);

    static Value Image(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var source = call.Text(arguments[0]);
        var bytes = PictureSource.Read(source, RenderState.Of(call.Context).Resources)
            ?? throw ContentProblems.NoPicture(call.ArgumentLocation(0), source);
        var head = PictureReader.Read(bytes) ?? throw ContentProblems.NotAPicture(call.ArgumentLocation(0), source);
        return Value.FromContent(new PictureContent(new Picture(
            bytes,
            head,
            Length(call, arguments, 1),
            Length(call, arguments, 2),
            arguments[3].IsTruthy,
            arguments[4].AsString() ?? "")));
    }

    static long? Length(FunctionCall call, ReadOnlySpan<Value> arguments, int index) =>
        arguments[index].AsString() is not { } text ? null
        : Emu.Read(text) ?? throw ContentProblems.BadLength(call.ArgumentLocation(index), text);

    static Value Link(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsString() is not { Length: > 0 } address)
            return default;
        var text = arguments[1].AsString() ?? address;

        // A link that could run something is printed as text.
        return WebAddress.Of(address) is { } safe ? Value.FromContent(new LinkContent(safe, text)) : text;
    }

    static Value Markdown(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var blocks = MarkdownReader.Read(call.Text(arguments[0]))
            ?? throw ContentProblems.TooDeepText(call.ArgumentLocation(0));
        return Value.FromContent(new MarkdownContent(blocks, TableStyle(call, arguments[1].AsString())));
    }

    static string? TableStyle(FunctionCall call, string? name)
    {
        var styles = RenderState.Of(call.Context).Styles;
        return name is null
            ? styles.Find("table", "Table Grid")
            : styles.Find("table", name) ?? throw ContentProblems.NoTableStyle(call.ArgumentLocation(1), name);
    }

    static Value MergeRight(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].IsNull
        ? default
        : Value.FromContent(new SpanContent((int)Math.Clamp(arguments[0].AsInteger(), 1, 63)));

    static Value Check(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].IsTruthy ? "☒" : "☐";

    static Value Restart(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        RenderState.Of(call.Context).Numbering.Restart();
        return default;
    }

    // value, text, value, text …: what a drop-down list shows for a value.
    static Value Choice(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var value = call.Text(arguments[0]);
        for (var i = 1; i + 1 < arguments.Length; i += 2)
            if (arguments[i].AsString() == value)
                return arguments[i + 1];
        return arguments[0];
    }
}
