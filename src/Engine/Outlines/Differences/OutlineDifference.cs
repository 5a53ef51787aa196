namespace Reports.Engine.Outlines.Differences;

/// <summary>What is different between two outlines, block by block and word by word.</summary>
sealed class OutlineDifference
{
    OutlineDifference(IReadOnlyList<DifferenceRow> rows) => Rows = rows;

    /// <summary>All lines of both sides beside one another, equal ones included; parts in the order of the new side.</summary>
    internal IReadOnlyList<DifferenceRow> Rows { get; }

    internal IEnumerable<DifferenceRow> Changes => Rows.Where(r => r.Kind != DifferenceKind.Same);

    public bool IsEmpty => !Changes.Any();

    public static OutlineDifference Between(DocumentOutline old, DocumentOutline @new) => Between(old.ToString(), @new.ToString());

    /// <summary>The difference between two outlines as text: an approved file and a document, or two files.</summary>
    public static OutlineDifference Between(string old, string @new)
    {
        var oldParts = OutlineLines.Of(old);
        var newParts = OutlineLines.Of(@new);
        var names = newParts.Select(p => p.Part).Concat(oldParts.Select(p => p.Part)).Distinct();
        return new OutlineDifference([.. names.SelectMany(n => Compare(LinesOf(oldParts, n), LinesOf(newParts, n)))]);
    }

    /// <summary>The difference between two texts that are no outlines, line by line.</summary>
    public static OutlineDifference BetweenTexts(string old, string @new) =>
        new([.. Compare([.. OutlineLines.OfText(old)], [.. OutlineLines.OfText(@new)])]);

    /// <summary>The changes for people: the place, then the line with what was removed and added; empty when nothing differs.</summary>
    public string In(Language language) => DifferenceText.Print(this, language);

    /// <summary>The changes in English.</summary>
    public override string ToString() => In(Language.English);

    static OutlineLine[] LinesOf(IReadOnlyList<(string Part, IReadOnlyList<OutlineLine> Lines)> parts, string name) =>
        [.. parts.Where(p => p.Part == name).SelectMany(p => p.Lines)];

    static IEnumerable<DifferenceRow> Compare(OutlineLine[] old, OutlineLine[] @new)
    {
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in Alignment.Of(Keys(old), Keys(@new)).Append((old.Length, @new.Length)))
        {
            foreach (var row in RowPairing.Pair(old[i..oldAt], @new[j..newAt]))
                yield return row;
            if (oldAt < old.Length)
                yield return new DifferenceRow(DifferenceKind.Same, old[oldAt], @new[newAt], []);
            (i, j) = (oldAt + 1, newAt + 1);
        }
    }

    static List<string> Keys(OutlineLine[] lines) => [.. lines.Select(l => new string(' ', l.Depth) + l.Text)];
}
