namespace Reports.Templates.Collecting;

/// <summary>A line that the form prints itself, and what is written in it or under it.</summary>
/// <param name="Label">Its words, up to what is filled in.</param>
/// <param name="Tail">The words after that: «/30».</param>
/// <param name="Path">What is filled in, by the name that the form uses: <c>member.self_score.common</c>; null when nothing is.</param>
/// <param name="Prose">What is written under it: <c>member.sections.conduct.paragraphs</c>; null when nothing is.</param>
/// <param name="Options">The words beside its boxes, in their order.</param>
/// <param name="InTable">Whether it stands in a table.</param>
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
