using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

sealed class AdmittedInProseAreListed() : Rule("YEAR121", [Severity.Note], new(
    new("Người mà câu chữ nói là được kết nạp có tên trong danh sách kết nạp hoặc danh sách đảng viên.", "A person whom prose calls admitted is listed as admitted or as a member."),
    new("Tên khác nhau giữa báo cáo và danh sách là hồ sơ không khớp.", "Names that differ between report and list are a dossier that does not agree."),
    new("Báo cáo viết «kết nạp đồng chí Vàng A Tủa», danh sách kết nạp không có tên này.", "The report says «kết nạp đồng chí Vàng A Tủa», who is in no list."),
    "Đối chiếu hồ sơ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.PartyWork?.Admitted?.Names is not { Count: > 0 } admitted)
            yield break;
        var listed = admitted.Concat(year.Members.Select(member => member.Facts.Name)).Select(Plain).ToHashSet(StringComparer.Ordinal);
        foreach (var (node, sentences) in year.Prose)
        {
            if (!node.Text.Contains("ết nạp", StringComparison.Ordinal) || !node.Path.StartsWith("$.review", StringComparison.Ordinal) && !node.Path.StartsWith("$.meeting", StringComparison.Ordinal))
                continue;
            foreach (var name in Names(sentences).Where(name => !listed.Contains(Plain(name))))
            {
                yield return Breach(
                    node, name, string.Join("; ", admitted),
                    new($"«{name}» được nêu là kết nạp nhưng không có trong danh sách: {string.Join("; ", admitted)}.", $"«{name}» is called admitted but is in no list: {string.Join("; ", admitted)}."),
                    new("Sửa tên, hoặc bổ sung danh sách kết nạp.", "Correct the name, or complete the list of those admitted."));
            }
        }
    }

    /// <summary>Names of three syllables and more between «kết nạp» and the end of the sentence, or what else it speaks of.</summary>
    static IEnumerable<string> Names(Sentences sentences)
    {
        var words = sentences.Words;
        var within = false;
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Syllable.Text;
            within = word == "nạp" && at > 0 && words[at - 1].Syllable.Text == "kết" || (within && !EndsIt(sentences.Text, words, at));
            if (!within || words[at].Shape != Shape.Capital)
                continue;
            var last = at;
            while (last + 1 < words.Length && words[last + 1].Shape == Shape.Capital && words[last + 1].Before == Gap.Space)
                last++;
            if (last - at >= 2 && !IsOrganisation(word))
                yield return sentences.Text[words[at].Start..words[last].End];
            at = last;
        }
    }

    static bool EndsIt(string text, Word[] words, int at) =>
        words[at].Syllable.Text is "giới" or "theo" or "trường" or "tên" || text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Contains('.');

    static bool IsOrganisation(string word) => word is "đảng" or "đoàn" or "đội" or "chi" or "trường" or "ban" or "hội" or "ủy" or "bí" or "phó" or "hồ" or "tổ" or "phòng" or "sở";

    static string Plain(string name) => string.Join(' ', name.Normalize().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
