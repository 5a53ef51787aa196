using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Editions;

/// <summary>Every sentence about editions and layouts that cannot be had.</summary>
static class EditionProblems
{
    public static Diagnostic NoEdition(JsonLocation place, string? named, int year, IEnumerable<string> known)
    {
        var ids = known.ToList();
        return new("YEAR020", Severity.Error, place,
            named is null
                ? new($"Không có bộ biểu mẫu nào cho năm {year}.", $"There is no edition for the year {year}.")
                : new($"Không có bộ biểu mẫu «{named}».", $"There is no edition «{named}»."),
            Choose(named, ids));
    }

    public static Diagnostic NoLayout(JsonLocation place, string named, IEnumerable<string> known) => new(
        "YEAR021", Severity.Error, place,
        new($"Không có thể thức văn bản «{named}».", $"There is no layout «{named}»."),
        Choose(named, [.. known]));

    public static Diagnostic CannotExtend(Node extends, IEnumerable<string> known) => new(
        "YEAR022", Severity.Error, extends.At("$.extends"),
        new($"Không thể kế thừa bộ biểu mẫu «{extends.Text}».", $"The edition «{extends.Text}» cannot be extended."),
        Choose(extends.Text, [.. known]));

    public static Diagnostic NoEditions(string folder) => new(
        "YEAR023", Severity.Error, null,
        new($"Không có bộ biểu mẫu nào trong {folder}.", $"There is no edition in {folder}."),
        new("Chỉ đúng thư mục templates của chương trình.", "Point to the program's templates folder."));

    static Sentence Choose(string? named, IReadOnlyList<string> ids) => named is not null && Nearest.To(named, ids) is { } near
        ? new($"Sửa thành \"{near}\".", $"Write \"{near}\".")
        : new($"Chọn một trong: {string.Join(", ", ids)}.", $"Choose one of: {string.Join(", ", ids)}.");
}
