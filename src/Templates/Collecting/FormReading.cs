using Reports.Engine.Outlines.Lines;

namespace Reports.Templates.Collecting;

/// <summary>Goes down a returned form line by line: the form's own words say what the next ones belong to. What belongs to nothing is a finding.</summary>
sealed class FormReading
{
    // A member's form with its annex has some two hundred.
    const int MostLines = 2000;
    const double LeastShare = 0.5;

    readonly IReadOnlyList<WrittenLine> _lines;
    readonly IReadOnlyList<LineWords> _words;
    readonly Placement _placement;
    readonly IReadOnlyCollection<string> _head;
    readonly FilledForm _filled;
    readonly HashSet<int> _tablesRead = [];
    FormLine? _at;
    bool _isHead = true;

    FormReading(IReadOnlyList<WrittenLine> lines, IReadOnlyList<LineWords> words, Placement placement, string file, IReadOnlyCollection<string> head) =>
        (_lines, _words, _placement, _head, _filled) = (lines, words, placement, head, new(file, placement.Form));

    /// <summary>What is written in a document; null when it is none of the forms, and then there is a finding.</summary>
    /// <param name="head">The head lines that the branch's papers have; empty when they are not known.</param>
    public static FilledForm? Of(WrittenLines document, string file, IReadOnlyList<CleanForm> forms, IReadOnlyCollection<string> head, DiagnosticBag problems)
    {
        var lines = document.Body.Where(line => line.Text.Length > 0 || line.HasPicture).ToList();
        var words = lines.Select(line => LineWords.Of(line.Text)).ToList();
        var placement = lines.Count > MostLines ? null : Recognised(lines, words, forms);
        if (placement is null)
        {
            problems.Add(CollectProblems.NoForm(file));
            return null;
        }

        if (placement.Form.Lines.FirstOrDefault(line => line.Path == "member.name") is { } name && words.Count(line => line.HasAt(0, name.Label) && line.Text.Contains(':', StringComparison.Ordinal)) > 1)
        {
            problems.Add(CollectProblems.SeveralForms(file));
            return null;
        }

        var reading = new FormReading(lines, words, placement, file, head);
        reading.Read();
        reading._filled.Findings.AddRange(document.Elsewhere.Where(line => line.Text.Any(char.IsLetter) && !placement.Form.Elsewhere.Contains(line.Text)).Select(line => CollectProblems.NotPlaced(line.Place)));
        return reading._filled;
    }

    // The code at the head says which form it is; without it, the form of which most is there.
    static Placement? Recognised(IReadOnlyList<WrittenLine> lines, IReadOnlyList<LineWords> words, IReadOnlyList<CleanForm> forms)
    {
        var coded = forms.Where(form => words.Any(line => line.Same(form.Code))).ToList();
        var best = (coded.Count > 0 ? coded : forms).Select(form => Placement.Of(form, lines, words)).MaxBy(placement => placement.Share);
        return best?.Share >= LeastShare ? best : null;
    }

    void Read()
    {
        for (var at = 0; at < _lines.Count; at++)
        {
            if (_lines[at].HasPicture)
                _filled.Findings.Add(CollectProblems.Picture(_lines[at].Place));
            if (_placement.Lines[at] is { } own)
                Own(own, _lines[at], _words[at]);
            else if (Handwriting.Of(_lines[at].Text).Length == 0 || _words[at].Same(_placement.Form.Code))
                continue;
            else if (_lines[at].Place.Table is { } table)
                InTable(table, _lines[at]);
            else
                Written(_lines[at].Text, _lines[at].Place);
        }

        _filled.Findings.AddRange(_placement.Lost.Where(line => line.IsPart).Select(line => CollectProblems.HeadingLost(_filled.File, line.Label.Text.Trim())));
        foreach (var boxes in _filled.Boxes.Values.Select(options => options.Where(option => option.IsTicked == true).ToList()).Where(ticked => ticked.Count > 1))
            _filled.Findings.Add(CollectProblems.TwoBoxes(boxes[0].Place, boxes.Select(option => option.Label.Text.Trim())));
    }

    void Own(FormLine own, WrittenLine line, LineWords words)
    {
        _at = own;
        _isHead &= own.Path != "member.name";
        var rest = own.RestOf(words);
        if (own.Options.Count > 0)
            Boxes(own.Path!).AddRange(BoxLine.Of(words, own.Options, line.Place)!.Options);
        else if (own.IsAboveBoxes && Option(own.Path!, rest) is { } option)
            Boxes(own.Path!).Add(new(option, true, line.Place));
        else if (own.Path is not null && !own.IsAboveBoxes)
            _filled.Fields.TryAdd(own.Path, new(WithoutTail(Handwriting.Of(rest), own.Tail), line.Place));
        else if (Handwriting.Of(rest).Length > 0 && !words.Same(own.Label))
            Written(rest, line.Place);
        else if (!words.Same(own.Label))
            _filled.Findings.Add(CollectProblems.HeadingChanged(line.Place, own.Label.Text.Trim()));
    }

    List<TickedOption> Boxes(string path) => _filled.Boxes.TryGetValue(path, out var boxes) ? boxes : _filled.Boxes[path] = [];

    LineWords? Option(string path, string written)
    {
        var words = LineWords.Of(written);
        return _placement.Form.Lines.Where(line => line.Path == path).SelectMany(line => line.Options).FirstOrDefault(option => option.Same(words));
    }

    static string WithoutTail(string value, string tail) =>
        tail.Length > 0 && value.EndsWith(tail, StringComparison.Ordinal) ? Handwriting.Of(value[..^tail.Length].TrimEnd('.', '…', ' ')) : value;

    void Written(string text, WordLocation place)
    {
        foreach (var line in text.Split('\n').Select(Handwriting.Paragraph).Where(line => line.Length > 0))
        {
            if (_isHead)
                Head(line, place);
            else if (_at?.Prose is { } prose)
                _filled.Write(prose, new WrittenText(line, place));
            // The value of a field on the line below it.
            else if (_at is { Path: { } path, Options.Count: 0 } && _filled.Fields.TryGetValue(path, out var value) && value.Text.Length == 0)
                _filled.Fields[path] = new(line, place);
            else
                _filled.Findings.Add(CollectProblems.NotPlaced(place));
        }
    }

    void Head(string text, WordLocation place)
    {
        if (Handwriting.IsDateLine(text, out var written, out var day, out var isTouched))
        {
            _filled.Date ??= day is { } date ? (date, place) : null;
            if (isTouched && day is null)
                _filled.Findings.Add(CollectProblems.NoDate(place));
            if (_head.Count > 0 && written.Length > 0 && !IsHeadLine(written))
                _filled.Findings.Add(CollectProblems.OtherPlace(place, written));
        }
        else if (!IsHeadLine(text))
            _filled.Findings.Add(place.Table is null ? CollectProblems.NotPlaced(place) : CollectProblems.OtherHead(place));
    }

    bool IsHeadLine(string text) => _head.Contains(LineWords.Of(text).ToString());

    void InTable(int table, WrittenLine line)
    {
        // Whose papers these are is known only when there is a year to add them to.
        if (_isHead && (_head.Count > 0 || Handwriting.IsDateLine(line.Text, out _, out _, out _)))
            Head(line.Text, line.Place);
        else if (_isHead)
            return;
        else if (!_tablesRead.Add(table))
            return;
        else if (_placement.Lines.Where((own, at) => own is not null && _lines[at].Place.Table == table).Any())
            Signatures(table);
        else
            FormTables.Read(_lines.Where(other => other.Place.Table == table), _filled, _at?.Prose);
    }

    // A name under «Người tự kiểm điểm» is whom the form is of; other words there are nobody's text.
    void Signatures(int table)
    {
        var name = LineWords.Of(_filled.Name);
        for (var at = 0; at < _lines.Count; at++)
        {
            if (_lines[at].Place.Table == table && _placement.Lines[at] is null && Handwriting.Of(_lines[at].Text).Length > 0 && !_words[at].Same(name))
                _filled.Findings.Add(CollectProblems.AtSignature(_lines[at].Place));
        }
    }
}

/// <summary>A line of boxes as somebody has filled it in: the options that stand in it, and whether each is ticked.</summary>
/// <param name="IsWhole">Whether every option of the form stands in it.</param>
sealed record BoxLine(IReadOnlyList<TickedOption> Options, bool IsWhole)
{
    const string Empty = "☐□▢◻❏❑";
    const string Ticked = "☒☑✓✔✗✘✕✖⊠⌧■◼●🗹🗷";

    /// <summary>The line read as these options; null when it has other words.</summary>
    public static BoxLine? Of(LineWords line, IReadOnlyList<LineWords> options, Location place)
    {
        var found = new List<TickedOption>();
        var (next, from) = (0, 0);
        for (var at = 0; at < line.Count;)
        {
            var index = IndexAt(line, at, options, next);
            if (index < 0 && !IsTyped(line[at]))
                return null;
            if (index < 0)
            {
                at++;
                continue;
            }

            Mark(found, line.Text[from..line.PlaceOf(at).Start], options[index], place);
            (next, at) = (index + 1, at + options[index].Count);
            from = line.PlaceOf(at - 1).End;
        }

        // A cross behind the last option, whose own box stands before it.
        if (found.Count > 0 && IsTicked(line.Text[from..]))
            found[^1] = found[^1] with { IsTicked = true };
        return found.Count == 0 ? null : new(found, found.Count == options.Count);
    }

    static int IndexAt(LineWords line, int at, IReadOnlyList<LineWords> options, int next)
    {
        for (var index = next; index < options.Count; index++)
        {
            if (options[index].Count > 0 && line.HasAt(at, options[index]))
                return index;
        }

        return -1;
    }

    // «☐ Xuất sắc ☐ Tốt x ☐ Trung bình»: what stands before a box belongs to the option before it.
    static void Mark(List<TickedOption> found, string between, LineWords option, Location place)
    {
        var box = between.LastIndexOfAny([.. Empty, '☒', '☑']);
        if (box > 0 && found.Count > 0 && IsTicked(between[..box]))
            found[^1] = found[^1] with { IsTicked = true };
        var own = box < 0 ? between : between[box..];
        found.Add(new(option, IsTicked(own) ? true : box < 0 ? null : false, place));
    }

    static bool IsTicked(string text) => text.EnumerateRunes().Any(rune => Ticked.Contains(rune.ToString(), StringComparison.Ordinal)) || LineWords.Of(text) is { Count: > 0 } words && IsTyped(words[0]);

    // Where there is no keyboard for ☒, people type x, X or v.
    static bool IsTyped(string word) => word is "x" or "v";
}

/// <summary>One box: the words beside it, and whether it is ticked; null where no box is left.</summary>
sealed record TickedOption(LineWords Label, bool? IsTicked, Location Place);
