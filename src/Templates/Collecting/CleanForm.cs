using System.Text.RegularExpressions;
using Reports.Engine.Outlines.Lines;
using Reports.Templates.Editions;

namespace Reports.Templates.Collecting;

/// <summary>A member's form read backwards: which words it prints itself, and to which name belongs what is written between them.</summary>
/// <remarks>
/// The form's own .docx says it: «Họ và tên: {{ member.name }}», <c>{{ for p in member.sections.conduct.paragraphs }}</c> under a heading,
/// <c>{{ member.sections.conduct.boxes[0].checked }}</c> as the tag of a box. A form that a province has changed is understood without a line of code.
/// </remarks>
sealed partial class CleanForm
{
    readonly List<FormLine> _lines = [];
    readonly List<FormColumn> _columns = [];
    readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    readonly Stack<bool> _conditions = new();

    CleanForm(Edition edition, MemberForm form, IReadOnlyList<string> elsewhere) => (Edition, Form, Code, Elsewhere) = (edition, form, LineWords.Of(form.FormCode), elsewhere);

    public Edition Edition { get; }

    public MemberForm Form { get; }

    /// <summary>The code at its head: «Mẫu 2B-HD KĐ.ĐG 2025».</summary>
    public LineWords Code { get; }

    /// <summary>What stands in its headers and footers.</summary>
    public IReadOnlyList<string> Elsewhere { get; }

    public IReadOnlyList<FormLine> Lines => _lines;

    /// <summary>The columns of its annex; none when it has no annex.</summary>
    public IReadOnlyList<FormColumn> Columns => _columns;

    public static CleanForm Of(WrittenLines template, Edition edition, MemberForm form)
    {
        var read = new CleanForm(edition, form, [.. template.Elsewhere.Select(line => line.Text)]);
        // The annex is read by its columns; its rows are no lines that stand once.
        var annexes = template.Body.Where(line => line.Text.StartsWith("{{ for ", StringComparison.Ordinal)).Select(line => line.Place.Table).OfType<int>().ToHashSet();
        foreach (var line in template.Body)
            read.Read(line, template.Body, line.Place.Table is { } table && annexes.Contains(table));
        for (var at = read._lines.Count - 1; at >= 0; at--)
            read.Join(at);
        return read;
    }

    void Read(WrittenLine line, IReadOnlyList<WrittenLine> all, bool isAnnex)
    {
        var codes = Tag().Matches(line.Text).Select(match => match.Groups[1].Value.Trim()).ToList();
        var values = codes.Where(code => !Command().IsMatch(code)).Select(code => Name().Match(code).Value).ToList();
        if (line.BoxTags.Count > 0)
            Add(line, "", Box().Match(line.BoxTags[0]).Groups[1].Value, [.. line.Text.Split('☐').Skip(1).Select(LineWords.Of)]);
        else if (values.Count > 0 && _variables.Contains(values[0].Split('.')[0]))
            AddColumn(line, values[0], all);
        else if (values.Count > 0)
            Add(line, line.Text[..line.Text.IndexOf("{{", StringComparison.Ordinal)], values[0], []);
        else if (codes.Count > 0 && Tag().Replace(line.Text, "").Trim().Length == 0)
            codes.ForEach(Follow);
        else if (!isAnnex)
            Add(line, line.Text, null, []);
    }

    void Add(WrittenLine line, string label, string? path, IReadOnlyList<LineWords> options)
    {
        var words = LineWords.Of(label);
        if (words.Count == 0 && options.Count == 0)
            return;
        var tail = path is null || options.Count > 0 ? "" : line.Text[(line.Text.LastIndexOf("}}", StringComparison.Ordinal) + 2)..].Trim();
        _lines.Add(new(words, tail, path, null, options, line.Place.Table is not null, !_conditions.Contains(true)));
    }

    // The words above a cell of the annex stand in the first row of its table.
    void AddColumn(WrittenLine line, string name, IReadOnlyList<WrittenLine> all)
    {
        if (line.Place is { Table: { } table, Cell: { } cell } && all.FirstOrDefault(other => other.Place.Table == table && other.Place.Row == 1 && other.Place.Cell == cell) is { } header)
            _columns.Add(new(LineWords.Of(header.Text), name.Split('.')[^1]));
    }

    void Follow(string code)
    {
        if (Loop().Match(code) is { Success: true } loop)
        {
            _variables.Add(loop.Groups[1].Value);
            _conditions.Push(false);
            if (_lines.Count > 0 && loop.Groups[2].Value is var name && !name.EndsWith(".task_results", StringComparison.Ordinal))
                _lines[^1] = _lines[^1] with { Prose = name };
        }
        else if (code.StartsWith("if", StringComparison.Ordinal))
            _conditions.Push(true);
        else if (code == "end" && _conditions.Count > 0)
            _conditions.Pop();
    }

    // «Tự đánh giá về cấp độ thực hiện:» and the boxes under it belong to the part above: who writes on under them goes on with it.
    void Join(int at)
    {
        var line = _lines[at];
        if (line.Options.Count > 0 && line.Path!.EndsWith(".boxes", StringComparison.Ordinal))
            line = line with { Prose = line.Path[..^"boxes".Length] + "paragraphs" };
        else if (line is { Path: null, Prose: null } && at + 1 < _lines.Count && _lines[at + 1] is { Options.Count: > 1 } boxes)
            line = line with { Path = boxes.Path, Prose = boxes.Prose };
        _lines[at] = line;
    }

    [GeneratedRegex(@"\{\{(.*?)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(if|else|end|for)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"^[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^for (\w+) in ([\w.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Loop();

    [GeneratedRegex(@"([\w.]+)\[\d+\]\.checked", RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}

/// <summary>A line that the form prints itself, and what is written in it or under it.</summary>
/// <param name="Label">Its words, up to what is filled in.</param>
/// <param name="Tail">The words after that: «/30».</param>
/// <param name="Path">What is filled in, by the name that the form uses: <c>member.self_score.common</c>; null when nothing is.</param>
/// <param name="Prose">What is written under it: <c>member.sections.conduct.paragraphs</c>; null when nothing is.</param>
/// <param name="Options">The words beside its boxes, in their order.</param>
/// <param name="IsCertain">False for a line that not every member's form has.</param>
sealed record FormLine(LineWords Label, string Tail, string? Path, string? Prose, IReadOnlyList<LineWords> Options, bool InTable, bool IsCertain)
{
    /// <summary>True for the heading of a part that the member writes himself.</summary>
    public bool IsPart => Prose?.StartsWith("member.sections.", StringComparison.Ordinal) == true && Path is null;

    /// <summary>True for the words right above boxes: «Tự đánh giá về cấp độ thực hiện:».</summary>
    public bool IsAboveBoxes => Path?.EndsWith("boxes", StringComparison.Ordinal) == true && Options.Count == 0;

    /// <summary>What a returned line has behind these words.</summary>
    public string RestOf(LineWords returned)
    {
        if (returned.HasAt(0, Label))
            return returned.After(Label.Count).TrimStart(':', ' ', '\u00A0');
        // The words were touched: what is filled in stands behind the colon.
        var colon = returned.Text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : returned.Text[(colon + 1)..];
    }
}

/// <summary>A column of the annex: the words above it and the key of what stands in it.</summary>
sealed record FormColumn(LineWords Header, string Key);
