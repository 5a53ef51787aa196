namespace Reports.Engine.Outlines.Differences;

/// <summary>Prints a difference for a terminal or a message: <c>[-removed-]</c>, <c>{+added+}</c>.</summary>
static class DifferenceText
{
    // Unchanged words further away than this from a change are left out.
    const int LettersAround = 40;

    internal static string Print(OutlineDifference difference, Language language)
    {
        var text = new StringBuilder();
        foreach (var change in difference.Changes)
        {
            text.Append(change.Place.In(language)).Append(": ").Append(Word(change.Kind, language)).Append('\n');
            text.Append("    ").Append(Line(change)).Append('\n');
        }
        return text.ToString();
    }

    static string Word(DifferenceKind kind, Language language) => (kind, language) switch
    {
        (DifferenceKind.Added, Language.English) => "added",
        (DifferenceKind.Removed, Language.English) => "removed",
        (_, Language.English) => "changed",
        (DifferenceKind.Added, _) => "thêm",
        (DifferenceKind.Removed, _) => "bớt",
        _ => "đổi",
    };

    static string Line(DifferenceRow change) => change.Kind switch
    {
        DifferenceKind.Added => $"{{+{change.New!.Text}+}}",
        DifferenceKind.Removed => $"[-{change.Old!.Text}-]",
        _ => string.Concat(change.Pieces.Select((p, i) => Piece(p, i == 0, i == change.Pieces.Count - 1))),
    };

    static string Piece(DifferencePiece piece, bool isFirst, bool isLast) => piece.Kind switch
    {
        DifferenceKind.Added => $"{{+{piece.Text}+}}",
        DifferenceKind.Removed => $"[-{piece.Text}-]",
        _ => Shorten(piece.Text, isFirst, isLast),
    };

    static string Shorten(string text, bool isFirst, bool isLast)
    {
        var before = isFirst ? 0 : LettersAround;
        var after = isLast ? 0 : LettersAround;
        return text.Length <= before + after + LettersAround ? text : $"{text[..before]}…{text[^after..]}";
    }
}
