namespace Reports.Templates.Facts;

/// <summary>A choice on a form: boxes, of which exactly one should be marked.</summary>
/// <param name="Boxes">The boxes in the order written; one marked box when the author wrote the word alone.</param>
/// <param name="IsWord">True when the author wrote the word alone: the other boxes are then the edition's.</param>
/// <remarks>In JSON <c>"Tốt"</c> or <c>{"Xuất sắc": false, "Tốt": true, …}</c>, so that what is on paper can be carried.</remarks>
sealed record Mark(IReadOnlyList<MarkedBox> Boxes, bool IsWord)
{
    /// <summary>The marked word; null when no box or more than one is marked.</summary>
    public string? Word { get; } = OnlyMarked(Boxes);

    static string? OnlyMarked(IReadOnlyList<MarkedBox> boxes)
    {
        string? word = null;
        for (var at = 0; at < boxes.Count; at++)
        {
            if (boxes[at].Marked && word is not null)
                return null;
            if (boxes[at].Marked)
                word = boxes[at].Label;
        }

        return word;
    }
}
