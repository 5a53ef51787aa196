namespace Reports.Templates.Facts;

/// <summary>A number of people or things, with the share that the author states beside it, if any.</summary>
/// <param name="Percent">The stated share exactly as written, such as <c>42,9</c>; never printed, only compared.</param>
/// <remarks>In JSON <c>18</c> or <c>{"count": 18, "percent": "42,9"}</c>.</remarks>
sealed record Count(int Value, string? Percent = null);

/// <summary>One of those who counted.</summary>
sealed record Counter
{
    [Title("Họ và tên")] public required string Name { get; init; }
    [Title("Nhiệm vụ", "Tổ trưởng, Thành viên.", "«Tổ trưởng», «Thành viên».")] public string? Role { get; init; }
}

/// <summary>People counted and named.</summary>
sealed record NamedCount
{
    [Title("Số người"), Between(0, 10000)] public int? Count { get; init; }
    [Title("Họ và tên")] public IReadOnlyList<string>? Names { get; init; }
    [Title("Chỉ tiêu"), Between(0, 10000)] public int? Target { get; init; }
    [Title("Vượt chỉ tiêu", "true: vượt chỉ tiêu mà không ghi số chỉ tiêu.", "Có: the target was passed, without a number.")] public bool? OverTarget { get; init; }
}

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

/// <summary>One box of a form: the words beside it and whether it is marked.</summary>
sealed record MarkedBox(string Label, bool Marked);

/// <summary>What the author wrote: paragraphs and list items.</summary>
/// <param name="Paragraphs">One text each; «- » or «+ » in front makes a list item of the first or second level.</param>
/// <remarks>In JSON an array of texts, or one text for one paragraph.</remarks>
sealed record Prose(IReadOnlyList<string> Paragraphs);

/// <summary>One part of a review: what was written, and how it was rated.</summary>
sealed record Section
{
    [Title("Tự đánh giá", "Một trong bốn cấp độ; hoặc bốn ô như trên giấy.", "One of the four ratings, or four boxes as on paper."), Words(Vocabulary.Rating)] public Mark? Rating { get; init; }

    /// <summary>What was written; null is «not yet», an empty list is «nothing to say».</summary>
    [Title("Nội dung", "Mỗi phần tử một đoạn; bắt đầu bằng «- » hoặc «+ » là gạch đầu dòng.", "One paragraph a line; an item begins with «- » or «+ ».")] public Prose? Prose { get; init; }
}

/// <summary>Numbers under labels: as long as nobody is counted, the labels alone state nothing, and the part counts as missing.</summary>
interface ITable
{
    /// <summary>True when some number is stated. A method, so that it is no member of the data file.</summary>
    bool IsStated();

    /// <summary>True when there is a number other than zero among these.</summary>
    static bool Any(params ReadOnlySpan<int?> numbers)
    {
        foreach (var number in numbers)
        {
            if (number > 0)
                return true;
        }

        return false;
    }

    /// <summary>True when there is a count other than zero among these.</summary>
    static bool Any(IReadOnlyDictionary<string, Count>? counts) => counts?.Values.Any(count => count.Value > 0) == true;
}
