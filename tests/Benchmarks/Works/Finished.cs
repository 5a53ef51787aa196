using System.Text.Json.Nodes;

namespace Reports.Benchmarks.Works;

/// <summary>No dialect at all: the finished document, from which the expected text is read.</summary>
sealed record Finished(WordText Word, JsonObject Data) : Dialect("finished")
{
    public override string Value(string name) => (string)Data[name]!;

    public override string Item(string list, string name) => throw new NotSupportedException();

    public override string Box(string name) => (bool)Data[name]! ? "☒" : "☐";

    public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph) =>
        string.Concat(Items(list).Select(item => paragraph(name => (string)item[name]!)));

    public override string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells) =>
        string.Concat(Items(list).Select(item => Word.Row(cells(name => (string)item[name]!))));

    IEnumerable<JsonObject> Items(string list) => Data[list]!.AsArray().Select(item => item!.AsObject());
}
