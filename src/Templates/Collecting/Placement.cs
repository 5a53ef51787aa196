using Reports.Engine.Outlines.Lines;

namespace Reports.Templates.Collecting;

/// <summary>Which line of a returned form is which line of the clean one; the others are what the member has written.</summary>
/// <remarks>
/// Both stand in one order, so the best common subsequence is taken: a heading whose number is lost or whose words were touched is still found
/// between its neighbours, and words of a heading that a sentence repeats are not taken for it.
/// </remarks>
/// <param name="Lines">For each line of the document its line of the form; null for what is written.</param>
/// <param name="Found">How many lines that every such form has were found.</param>
sealed record Placement(CleanForm Form, IReadOnlyList<FormLine?> Lines, int Found)
{
    /// <summary>The share of them that was found.</summary>
    public double Share => (double)Found / Math.Max(1, Form.Lines.Count(line => line.IsCertain));

    /// <summary>The lines of the form that are not there any more.</summary>
    public IEnumerable<FormLine> Lost => Form.Lines.Where(line => line.IsCertain && !Lines.Contains(line, ReferenceEqualityComparer.Instance));

    public static Placement Of(CleanForm form, IReadOnlyList<WrittenLine> written, IReadOnlyList<LineWords> words)
    {
        var lines = form.Lines;
        var weights = new double[lines.Count, written.Count];
        var best = new double[lines.Count + 1, written.Count + 1];
        for (var line = lines.Count - 1; line >= 0; line--)
        {
            for (var at = written.Count - 1; at >= 0; at--)
            {
                weights[line, at] = Weight(lines[line], written[at], words[at]);
                var both = weights[line, at] > 0 ? weights[line, at] + best[line + 1, at + 1] : 0;
                best[line, at] = Math.Max(both, Math.Max(best[line + 1, at], best[line, at + 1]));
            }
        }

        var placed = new FormLine?[written.Count];
        for (int line = 0, at = 0; line < lines.Count && at < written.Count;)
        {
            if (weights[line, at] > 0 && best[line, at] == weights[line, at] + best[line + 1, at + 1])
                placed[at++] = lines[line++];
            // Of lines that stand several times in the form («Tự đánh giá về cấp độ thực hiện:») the first that fits.
            else if (best[line, at] == best[line, at + 1])
                at++;
            else
                line++;
        }

        return new(form, placed, placed.Count(line => line is { IsCertain: true }));
    }

    /// <summary>How sure it is that a line of the document is this one; 0 for not at all.</summary>
    static double Weight(FormLine line, WrittenLine written, LineWords words)
    {
        if (words.Count == 0 || line.InTable != written.Place.Table is not null)
            return 0;
        if (line.Options.Count > 0)
            return BoxLine.Of(words, line.Options, written.Place) is { } boxes ? boxes.IsWhole ? 3 : 2 : 0;
        if (line.Path is not null && !line.IsAboveBoxes)
            return Field(line, words);
        return Fixed(line, written, words);
    }

    static double Field(FormLine line, LineWords words)
    {
        if (!words.HasAt(0, line.Label))
            return line.Label.Count > 1 && LineWords.Of(words.Text.Split(':')[0]).Likeness(line.Label) > 0.75 ? 1.5 : 0;
        // «Năm 2025» is one, «Năm học này bản thân …» is not; «Chi bộ: …» is one, «Chi bộ phân công …» is not.
        var rest = words.After(line.Label.Count).TrimStart(' ', '\u00A0');
        return line.Label.Count >= 4 || rest.Length == 0 || rest[0] is ':' or '\t' or '.' or '…' || words.Count == line.Label.Count + 1 ? 3 : 0;
    }

    static double Fixed(FormLine line, WrittenLine written, LineWords words)
    {
        var number = line.Label.Number.Length > 0 && line.Label.Number == words.Number ? 0.5 : 0;
        if (words.Same(line.Label))
            return 3 + number;
        // An item of a list is something written.
        if (written.Text.StartsWith("- ", StringComparison.Ordinal) || written.Text.StartsWith("+ ", StringComparison.Ordinal))
            return 0;
        var likeness = words.Count <= 2 * line.Label.Count ? words.Likeness(line.Label) : 0;
        if (likeness >= 0.85 || (likeness >= 0.6 && number > 0 && line.Label.Count >= 4))
            return 2 * likeness + number;
        var begins = words.HasAt(0, line.Label) && (line.Label.Count >= 4 || line.IsAboveBoxes || written.Text.Contains(':', StringComparison.Ordinal) && number > 0);
        return begins ? 1 + number : 0;
    }
}
