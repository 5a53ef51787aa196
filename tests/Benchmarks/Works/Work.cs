using System.Text;
using System.Text.Json.Nodes;

namespace Reports.Benchmarks.Works;

/// <summary>A document to be made: its template in any dialect, its data, and the text that must come out.</summary>
/// <param name="Name">W1, W2 or W3.</param>
/// <param name="Body">Writes the template's body in a dialect.</param>
/// <param name="Data">The data of the documents to make, one after the other.</param>
sealed record Work(string Name, Func<WordText, Dialect, string> Body, IReadOnlyList<JsonObject> Data)
{
    static readonly string[] Levels =
    [
        "Hoàn thành xuất sắc nhiệm vụ (từ 120% kế hoạch)", "Hoàn thành tốt nhiệm vụ (từ 100% đến dưới 120%)",
        "Hoàn thành nhiệm vụ (từ 80% đến dưới 100%)", "Không hoàn thành nhiệm vụ (dưới 80%)",
    ];

    static readonly (int Rows, int Columns)[] Tables = [(5, 4), (8, 5), (12, 5), (15, 4), (20, 6), (25, 5)];

    /// <summary>The template in a dialect as a Word file.</summary>
    public byte[] Template(Func<WordText, Dialect> dialect)
    {
        var word = new WordText();
        return StaticParts.Package(Body(word, dialect(word)));
    }

    /// <summary>The finished document of some data, as a Word file.</summary>
    public byte[] Expected(JsonObject data)
    {
        var word = new WordText();
        return StaticParts.Package(Body(word, new Finished(word, data)));
    }

    /// <summary>W1: the report of a collective, about 60 paragraphs, six tables, six ratings, a list of 40.</summary>
    public static Work Report()
    {
        var words = new Words(1);
        var data = new JsonObject();
        for (var i = 1; i <= 25; i++)
            data[$"v{i}"] = words.Some(2, 6);
        for (var i = 1; i <= 8; i++)
            data[$"h{i}"] = words.Some(1, 3);
        for (var i = 1; i <= 7; i++)
            data[$"s{i}"] = new JsonArray([.. Enumerable.Range(0, 4).Select(_ => new JsonObject { ["text"] = words.Some(14, 26) })]);
        for (var i = 1; i <= 6; i++)
            data[$"t{i}"] = Rows(words, Tables[i - 1].Rows, Tables[i - 1].Columns, 3);
        data["aw"] = Rows(words, 40, 3, 5);
        Rate(data, words);
        return new Work("W1", ReportBody, [data]);
    }

    /// <summary>W2: the form of a member, 30 values and six ratings, for many members.</summary>
    public static Work Form(int members = 1000)
    {
        var words = new Words(2);
        return new Work("W2", FormBody, Enumerable.Range(1, members).Select(member =>
        {
            var data = new JsonObject { ["v1"] = $"Đồng chí số {member:00000}" };
            for (var i = 2; i <= 30; i++)
                data[$"v{i}"] = words.Some(1, 4);
            Rate(data, words);
            return data;
        }).ToList());
    }

    /// <summary>W3: one table of many rows and eight columns.</summary>
    public static Work Table(int rows = 10_000)
    {
        var words = new Words(3);
        return new Work("W3", TableBody, [new JsonObject { ["v1"] = "Bảng lớn", ["rows"] = Rows(words, rows, 8, 2) }]);
    }

    static JsonArray Rows(Words words, int rows, int columns, int most) => new([.. Enumerable.Range(1, rows).Select(row =>
    {
        var item = new JsonObject { ["c1"] = row.ToString(null, null) };
        for (var column = 2; column <= columns; column++)
            item[$"c{column}"] = words.Some(1, most);
        return item;
    })]);

    static void Rate(JsonObject data, Words words)
    {
        for (var rating = 1; rating <= 6; rating++)
        {
            var given = words.Below(Levels.Length);
            for (var level = 0; level < Levels.Length; level++)
            {
                data[$"r{rating}{"abcd"[level]}"] = level == given;
                data[$"not_r{rating}{"abcd"[level]}"] = level != given;
            }
        }
    }

    static string ReportBody(WordText word, Dialect dialect)
    {
        var (words, body, value) = (new Words(11), new StringBuilder(), 2);
        body.Append(word.Paragraph(word.Run("Báo cáo của tập thể ", true) + word.Run(dialect.Value("v1"), true)));
        body.Append(Head(word, dialect, words, "h", 1, 4));
        for (var section = 1; section <= 7; section++)
        {
            body.Append(word.Paragraph(word.Run($"{section}. Mục {words.Some(3, 3)}", true), "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"));
            for (var i = 0; i < 4; i++)
                body.Append(word.Paragraph(
                    word.Run(words.Some(9, 9) + " ") + (value <= 25 ? word.Run(dialect.Value($"v{value++}")) : "") + word.Run(" " + words.Some(8, 8) + ".")));
            body.Append(dialect.Paragraphs($"s{section}", item => word.Paragraph(word.Run("– ") + word.Run(item("text")))));
            if (section <= Tables.Length)
                body.Append(List(word, dialect, words, $"t{section}", Tables[section - 1].Columns));
        }

        body.Append(Ratings(word, dialect, words));
        body.Append(dialect.Paragraphs("aw", item => word.Paragraph(
            word.Run(item("c1")) + word.Run(" – ") + word.Run(item("c2"), true) + word.Run(" (") + word.Run(item("c3")) + word.Run(")"))));
        return body.Append(word.Paragraph(word.Run("Nơi nhận: như trên; lưu văn phòng."))).ToString();
    }

    static string FormBody(WordText word, Dialect dialect)
    {
        var words = new Words(12);
        return word.Paragraph(word.Run("Bản kiểm điểm: ", true) + word.Run(dialect.Value("v1"), true))
            + word.Paragraph(word.Run(words.Some(15, 15) + " ") + word.Run(dialect.Value("v30")) + word.Run(" " + words.Some(10, 10) + "."))
            + Head(word, dialect, words, "v", 2, 14)
            + Ratings(word, dialect, words)
            + word.Paragraph(word.Run(words.Some(30, 30) + "."))
            + word.Paragraph(word.Run("Chữ ký: ____________________    Ngày: ____________________"));
    }

    static string TableBody(WordText word, Dialect dialect) =>
        word.Paragraph(word.Run("Bảng: ", true) + word.Run(dialect.Value("v1"), true))
        + List(word, dialect, new Words(13), "rows", 8)
        + word.Paragraph(word.Run("Hết bảng."));

    // A table of names and values side by side.
    static string Head(WordText word, Dialect dialect, Words words, string prefix, int first, int rows) => WordText.Table(4, word.Row(
        [word.Cell(word.Run("Thông tin chung", true), 9600, "<w:gridSpan w:val=\"4\"/>")], true) + string.Concat(Enumerable.Range(0, rows).Select(i =>
            word.Row([
                word.Cell(word.Run(words.Some(2, 2), true), 2400), word.Cell(word.Run(dialect.Value($"{prefix}{first + (2 * i)}")), 2400),
                word.Cell(word.Run(words.Some(2, 2), true), 2400), word.Cell(word.Run(dialect.Value($"{prefix}{first + (2 * i) + 1}")), 2400),
            ]))));

    static string List(WordText word, Dialect dialect, Words words, string list, int columns)
    {
        var titles = Enumerable.Range(1, columns).Select(i => $"Cột {i} {words.Some(1, 1)}").ToList();
        return WordText.Table(columns, word.MergedHeader(titles) + dialect.Rows(list, columns, item =>
            Enumerable.Range(1, columns).Select(i => word.Cell(word.Run(item($"c{i}")), 9600 / columns)).ToList()))
            + word.Paragraph(word.Run(words.Some(4, 4)));
    }

    static string Ratings(WordText word, Dialect dialect, Words words) => string.Concat(Enumerable.Range(1, 6).Select(rating =>
        word.Paragraph(word.Run($"Tiêu chí {rating}: {words.Some(10, 10)}", true)) + WordText.Table(2, string.Concat(Levels.Select((level, i) => word.Row(
            [word.Cell(word.Run(dialect.Box($"r{rating}{"abcd"[i]}")), 600), word.Cell(word.Run(level), 9000)]))))));
}
