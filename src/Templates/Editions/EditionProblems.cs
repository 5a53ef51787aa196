using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Editions;

/// <summary>Every sentence about editions and layouts that cannot be had.</summary>
static class EditionProblems
{
    public static Diagnostic NoEdition(JsonLocation place, string? named, int year, IReadOnlyList<KnownWord> known) =>
        new("YEAR020", Severity.Error, place,
            named is null
                ? new($"Không có bộ biểu mẫu nào cho năm {year}.", $"There is no edition for the year {year}.")
                : new($"Không có bộ biểu mẫu \"{named}\".", $"There is no edition \"{named}\"."),
            Choose(named, known));

    public static Diagnostic NoLayout(JsonLocation place, string named, IReadOnlyList<KnownWord> known) => new(
        "YEAR021", Severity.Error, place,
        new($"Không có thể thức văn bản \"{named}\".", $"There is no layout \"{named}\"."),
        Choose(named, known));

    public static Diagnostic CannotExtend(Node extends, IReadOnlyList<KnownWord> known) => new(
        "YEAR022", Severity.Error, extends.At("$.extends"),
        new($"Không thể kế thừa bộ biểu mẫu «{extends.Text}».", $"The edition «{extends.Text}» cannot be extended."),
        Choose(extends.Text, known));

    public static Diagnostic NoEditions(string folder) => new(
        "YEAR023", Severity.Error, null,
        new($"Không có bộ biểu mẫu nào trong {folder}.", $"There is no edition in {folder}."),
        new("Chỉ đúng thư mục templates của chương trình.", "Point to the program's templates folder."));

    static Sentence Choose(string? named, IReadOnlyList<KnownWord> known) => named is null ? KnownWord.Choose(known) : KnownWord.Advice(named, known);
}
