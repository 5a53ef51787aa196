using Reports.Engine.Diagnostics;

namespace Reports.Templates.Collecting;

/// <summary>A line of boxes as somebody has filled it in: the options that stand in it, and whether each is ticked.</summary>
/// <param name="Options">The words beside the boxes.</param>
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
