using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Reports.Snapshots;

/// <summary>What of a text counts when it is compared, and how a difference is shown.</summary>
static class SnapshotText
{
    const int LinesAround = 3;

    /// <summary>The text with <c>\n</c> for every line end, without a byte order mark and without empty lines at its end.</summary>
    internal static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').TrimEnd('\n');

    /// <summary>The changed lines with three lines around them.</summary>
    internal static string Difference(string verified, string received)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received, ignoreWhitespace: false).Lines;
        var shown = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNearChange(lines, i))
                shown.Add(Mark(lines[i].Type) + lines[i].Text);
            else if (i > 0 && IsNearChange(lines, i - 1))
                shown.Add("  …");
        }
        return string.Join('\n', shown);
    }

    static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        var first = Math.Max(0, index - LinesAround);
        var last = Math.Min(lines.Count - 1, index + LinesAround);
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
                return true;
        }
        return false;
    }

    static string Mark(ChangeType type) => type switch
    {
        ChangeType.Deleted => "- ",
        ChangeType.Inserted => "+ ",
        _ => "  ",
    };
}
