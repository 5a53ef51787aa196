using Reports.Templates.Entry;

namespace Reports.Templates.Workbooks;

/// <summary>What stands beside a field to say how it is filled in.</summary>
static class FieldHelp
{
    /// <param name="offers">True when it has words to choose from.</param>
    public static Sentence Of(Slot slot, bool offers)
    {
        if (offers && slot.Cell.Kind != EntryKind.Answer)
            return new("Chọn trong danh sách.", "Choose from the list.");
        // The model's words are those of a data file.
        if (slot.Word is null && slot.Cell.Kind != EntryKind.Day && slot.Field.Member.Title is { Description: { } said } title)
        {
            said = said.Replace("true: ", "Có: ", StringComparison.Ordinal).Replace("false: ", "Không: ", StringComparison.Ordinal).Replace("Mỗi phần tử một đoạn", "Mỗi đoạn một dòng", StringComparison.Ordinal)
                .Replace("Mỗi phần tử một", "Mỗi dòng một", StringComparison.Ordinal);
            return new(said, title.EnglishDescription ?? said);
        }

        return slot.Cell.Kind switch
        {
            EntryKind.Day => new("Ngày/tháng/năm.", "Day/month/year."),
            EntryKind.Answer => new("Có hoặc Không.", "Có or Không."),
            EntryKind.Texts or EntryKind.Items => new("Mỗi mục một dòng.", "One a line."),
            EntryKind.Prose => new("Mỗi đoạn một dòng.", "One paragraph a line."),
            _ => new("", ""),
        };
    }
}
