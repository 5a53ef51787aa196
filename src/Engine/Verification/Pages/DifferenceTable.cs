using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>Both sides of a difference beside one another; equal lines far from a change are only counted.</summary>
static class DifferenceTable
{
    const int LinesAround = 1;

    internal static void Print(Html html, OutlineDifference difference, Sentence old, Sentence @new, Language language)
    {
        html.Raw("<table class=\"difference\"><colgroup><col class=\"place\"><col><col></colgroup>");
        html.Raw($"<tr class=\"head\"><th>{Html.Text(PageTexts.Place.In(language))}</th><th>{Html.Text(old.In(language))}</th><th>{Html.Text(@new.In(language))}</th></tr>");
        // The first line of an outline is no part of the document.
        var rows = difference.Rows.Where(r => r.Kind != DifferenceKind.Same || r.Place.Part != OutlineLines.FirstLine).ToList();
        var part = "";
        for (var i = 0; i < rows.Count; i++)
        {
            var equal = 0;
            for (; i < rows.Count && !IsNearChange(rows, i); i++)
                equal++;
            if (equal > 0)
                html.Raw($"<tr><td class=\"equal\" colspan=\"3\">{Html.Text(PageTexts.Equal(equal).In(language))}</td></tr>");
            if (i == rows.Count)
                break;
            if (rows[i].Place.Part != part)
            {
                part = rows[i].Place.Part;
                html.Raw($"<tr><td class=\"part\" colspan=\"3\">{Html.Text(rows[i].Place.PartIn(language))}</td></tr>");
            }
            Row(html, rows[i], language);
        }
        html.Raw("</table>");
    }

    static bool IsNearChange(List<DifferenceRow> rows, int index)
    {
        for (var i = Math.Max(0, index - LinesAround); i <= Math.Min(rows.Count - 1, index + LinesAround); i++)
        {
            if (rows[i].Kind != DifferenceKind.Same)
                return true;
        }
        return false;
    }

    static void Row(Html html, DifferenceRow row, Language language)
    {
        var place = row.Place.In(language);
        var part = row.Place.PartIn(language);
        var inPart = place.Length > part.Length ? place[(part.Length + 2)..] : "";
        html.Raw($"<tr class=\"{row.Kind.ToString().ToLowerInvariant()}\"><td class=\"place\">{Html.Text(inPart)}</td>{Side(row, row.Old, DifferenceKind.Removed, "del")}{Side(row, row.New, DifferenceKind.Added, "ins")}</tr>");
    }

    static string Side(DifferenceRow row, OutlineLine? line, DifferenceKind own, string element)
    {
        if (line is null)
            return "<td class=\"none\"></td>";
        var text = row.Kind switch
        {
            DifferenceKind.Same => Html.Text(line.Text),
            DifferenceKind.Changed => string.Concat(row.Pieces.Where(p => p.Kind == DifferenceKind.Same || p.Kind == own).Select(p => p.Kind == own ? Marked(p.Text, element) : Html.Text(p.Text))),
            _ => Marked(line.Text, element),
        };
        var indent = (0.6 + line.Depth).ToString("0.0", CultureInfo.InvariantCulture);
        return $"<td style=\"padding-left: {indent}rem\">{text}</td>";
    }

    static string Marked(string text, string element) => $"<{element}>{Html.Text(text)}</{element}>";
}
