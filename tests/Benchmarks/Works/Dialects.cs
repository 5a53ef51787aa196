namespace Reports.Benchmarks.Works;

/// <summary>The dialects of the engines that are measured.</summary>
static class Dialects
{
    public static IReadOnlyList<Func<WordText, Dialect>> Templates { get; } =
    [
        word => new Ours(word), word => new Braces("docxtemplater", word), word => new LoopingParagraphs(word), word => new Examples(word),
        word => new Frames("docxtpl", word, new("{{ ", " }}", "x."), list => $"for x in {list} %}}", "{%p ", "{%tr ", "endfor %}"),
        word => new Frames("docx-templates", word, new("+++INS ", "+++", "$x."), list => $"FOR x IN {list}+++", "+++", "+++", "END-FOR x+++"),
    ];

    // The item and the next one stand as examples; what lies between is the loop.
    sealed record Examples(WordText Word) : Dialect("carbone")
    {
        public override string Value(string name) => $"{{d.{name}}}";

        public override string Item(string list, string name) => $"{{d.{list}[i].{name}}}";

        public override string Box(string name) => $"{{d.{name}:ifEQ(true):show(☒):elseShow(☐)}}";

        public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph) =>
            paragraph(name => Item(list, name)) + paragraph(name => Next(list, name));

        public override string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells) =>
            Word.Row(cells(name => Item(list, name))) + Word.Row(cells(name => Next(list, name)));

        static string Next(string list, string name) => $"{{d.{list}[i+1].{name}}}";
    }

    static string InCells(WordText word, string open, string close, IReadOnlyList<string> cells)
    {
        var changed = cells.ToArray();
        changed[0] = changed[0].Replace("</w:pPr>", "</w:pPr>" + word.Run(open), StringComparison.Ordinal);
        changed[^1] = changed[^1].Replace("</w:p></w:tc>", word.Run(close) + "</w:p></w:tc>", StringComparison.Ordinal);
        return word.Row(changed);
    }

    sealed record Ours(WordText Word) : Dialect("reports")
    {
        public override string Value(string name) => $"{{{{ {name} }}}}";

        public override string Item(string list, string name) => $"{{{{ x.{name} }}}}";

        public override string Box(string name) => $"{{{{ if {name} }}}}☒{{{{ else }}}}☐{{{{ end }}}}";

        public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph) =>
            Word.Paragraph(Word.Run($"{{{{ for x in {list} }}}}")) + paragraph(name => Item(list, name)) + Word.Paragraph(Word.Run("{{ end }}"));

        public override string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells) =>
            InCells(Word, $"{{{{ for x in {list} }}}}", "{{ end }}", cells(name => Item(list, name)));
    }

    record Braces(string Name, WordText Word) : Dialect(Name)
    {
        public override string Value(string name) => $"{{{name}}}";

        public override string Item(string list, string name) => $"{{{name}}}";

        public override string Box(string name) => $"{{#{name}}}☒{{/{name}}}{{^{name}}}☐{{/{name}}}";

        public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph) =>
            Word.Paragraph(Word.Run($"{{#{list}}}")) + paragraph(name => Item(list, name)) + Word.Paragraph(Word.Run($"{{/{list}}}"));

        public override string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells) =>
            InCells(Word, $"{{#{list}}}", $"{{/{list}}}", cells(name => Item(list, name)));
    }

    // It knows no else; the data has the opposite of every condition.
    sealed record LoopingParagraphs(WordText Word) : Braces("easy-template-x", Word)
    {
        public override string Box(string name) => $"{{#{name}}}☒{{/{name}}}{{#not_{name}}}☐{{/not_{name}}}";

        public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph)
        {
            var xml = paragraph(name => Item(list, name));
            var open = xml.IndexOf("</w:pPr>", StringComparison.Ordinal) + "</w:pPr>".Length;
            return xml[..open] + Word.Run($"{{#{list} [loopOver: \"paragraph\"]}}") + xml[open..^"</w:p>".Length] + Word.Run($"{{/{list}}}") + "</w:p>";
        }
    }

    // Loops stand in paragraphs and rows of their own, before and behind.
    sealed record Frames(
        string Name, WordText Word, (string Open, string Close, string Item) Tag, Func<string, string> Loop, string Paragraph, string Row, string End)
        : Dialect(Name)
    {
        public override string Value(string name) => Tag.Open + name + Tag.Close;

        public override string Item(string list, string name) => Tag.Open + Tag.Item + name + Tag.Close;

        public override string Box(string name) => Name == "docxtpl"
            ? $"{{% if {name} %}}☒{{% else %}}☐{{% endif %}}"
            : $"+++INS {name} ? '☒' : '☐'+++";

        public override string Paragraphs(string list, Func<Func<string, string>, string> paragraph) =>
            Word.Paragraph(Word.Run(Paragraph + Loop(list))) + paragraph(name => Item(list, name)) + Word.Paragraph(Word.Run(Paragraph + End));

        public override string Rows(string list, int columns, Func<Func<string, string>, IReadOnlyList<string>> cells) =>
            Frame(Row + Loop(list), columns) + Word.Row(cells(name => Item(list, name))) + Frame(Row + End, columns);

        string Frame(string tag, int columns) => Word.Row(Enumerable.Range(0, columns)
            .Select(i => Word.Cell(i == 0 ? Word.Run(tag) : "", 9600 / columns)));
    }
}
