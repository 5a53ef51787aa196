using Reports.Templates.Entry;

namespace Reports.Templates.Workbooks;

/// <summary>What stands beside a field to say how it is filled in.</summary>
static class FieldHelp
{
    /// <param name="slot">The field.</param>
    /// <param name="offers">True when it has words to choose from.</param>
    public static string Of(Slot slot, bool offers)
    {
        if (offers && slot.Cell.Kind != EntryKind.Answer)
            return "Chọn trong danh sách.";
        // The model's words are those of a data file.
        var said = slot.Word is null && slot.Cell.Kind != EntryKind.Day ? slot.Field.Member.Title?.Description : null;
        return said?.Replace("true: ", "Có: ", StringComparison.Ordinal).Replace("false: ", "Không: ", StringComparison.Ordinal).Replace("Mỗi phần tử một đoạn", "Mỗi đoạn một dòng", StringComparison.Ordinal)
            .Replace("Mỗi phần tử một", "Mỗi dòng một", StringComparison.Ordinal) ?? slot.Cell.Kind switch
        {
            EntryKind.Day => "Ngày/tháng/năm.",
            EntryKind.Answer => "Có hoặc Không.",
            EntryKind.Texts or EntryKind.Items => "Mỗi mục một dòng.",
            EntryKind.Prose => "Mỗi đoạn một dòng.",
            _ => "",
        };
    }
}
