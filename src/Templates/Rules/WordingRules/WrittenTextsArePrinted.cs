using System.Collections;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>What the author wrote is printed by some paper of the edition.</summary>
/// <remarks>The edition lists what its forms leave out; a test finds the list from the forms. Parts of reviews have their own rule, YEAR418.</remarks>
sealed class WrittenTextsArePrinted() : Rule("YEAR123", [Severity.Note], new(
    new("Câu chữ đã ghi trong dữ liệu được ít nhất một văn bản của bộ biểu mẫu in ra.", "What was written into the data is printed by some paper of the edition."),
    new("Không mẫu nào in thì nội dung ấy mất mà không ai hay.", "What no form prints is lost without anybody knowing."),
    new("Ghi tổ đảng của đảng viên, bộ biểu mẫu không có văn bản nào in.", "A member's Party group is written, and no paper of the edition prints it."),
    "Biểu mẫu của từng bộ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from path in year.Edition.Unprinted
        from place in Places(year.Facts, "$", path.Split('.'), 0)
        let name = FactNames.Of(path)
        select Breach(
            year, place, name.Vietnamese, "–",
            new($"Không văn bản nào của bộ biểu mẫu in nội dung mục «{name.Vietnamese}».", $"No paper of the edition prints «{name.English}»."),
            new("Chuyển sang mục khác, hoặc giữ lại để tham khảo.", "Move it elsewhere, or keep it for reference."));

    /// <summary>Where the file has something at the path.</summary>
    static IEnumerable<string> Places(object? at, string path, string[] steps, int step)
    {
        if (at is null)
            return [];
        if (step == steps.Length)
            return Written(at).Any(Texts.IsSentence) ? [path] : [];

        var key = steps[step];
        var isList = key.EndsWith("[]", StringComparison.Ordinal);
        key = isList ? key[..^2] : key;
        var below = Model.Of(at.GetType())[key]?.Get?.Invoke(at);
        return isList
            ? (below as IEnumerable)?.Cast<object>().SelectMany((item, index) => Places(item, $"{path}.{key}[{index}]", steps, step + 1)) ?? []
            : Places(below, $"{path}.{key}", steps, step + 1);
    }

    /// <summary>The texts; a name alone serves the checks and is no text.</summary>
    static IEnumerable<string> Written(object at) => at switch
    {
        string text => [text],
        Prose prose => prose.Paragraphs,
        IEnumerable<string> texts => texts,
        _ => [],
    };
}
