using System.Text.RegularExpressions;
using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>What a secretary reads names facts by their titles and values by their labels.</summary>
/// <remarks>What is to be typed, or stands in the file, may stand in straight quotes; a key anywhere else is a key that somebody has to know.</remarks>
public sealed partial class MessageTests
{
    static readonly HashSet<string> Keys = [.. KeysOf(typeof(BranchYear), []), .. Words()];

    // «Phó hiệu trưởng» is a post as well, which data may name.
    static readonly string[] Titles = [.. TitlesOf(typeof(BranchYear), []).Where(title => title.Contains(' ', StringComparison.Ordinal) && title != "Phó hiệu trưởng").Distinct()];

    [Fact]
    public void No_Vietnamese_message_names_a_key_or_a_path() =>
        Lines(Said().Where(said => Vietnamese(said.Sentence.Vietnamese)).Select(said => $"{said.Code}: {said.Sentence.Vietnamese}")).Should().BeEmpty();

    [Fact]
    public void No_English_message_has_a_Vietnamese_name_for_what_has_an_English_one() =>
        Lines(Said().Where(said => Titles.Any(title => Plain(said.Sentence.English).Contains($"«{title}»", StringComparison.Ordinal)) || Spoken().IsMatch(Outside(said.Sentence.English)))
            .Select(said => $"{said.Code}: {said.Sentence.English}")).Should().BeEmpty();

    [Fact]
    public void No_explanation_names_a_key() =>
        Lines(RuleBook.Codes.Select(code => (Code: code, RuleBook.Explain(code)!.Text))
            .SelectMany(rule => new[] { rule.Text.Demand, rule.Text.Why, rule.Text.Example }.Select(sentence => (rule.Code, sentence.Vietnamese)))
            .Where(said => Vietnamese(said.Vietnamese)).Select(said => $"{said.Code}: {said.Vietnamese}")).Should().BeEmpty();

    static string Lines(IEnumerable<string> said) => string.Join('\n', said.Distinct());

    static bool Vietnamese(string text) => Path().IsMatch(text) || Word().Matches(Plain(text)).Any(word => Keys.Contains(word.Value));

    static IEnumerable<(string Code, Sentence Sentence)> Said() =>
        from finding in RuleCase.All.SelectMany(rule => rule.Findings()).Concat(Unreadable())
        from sentence in new[] { finding.Diagnostic.Message, finding.Diagnostic.Hint }
        where sentence is not null
        select (finding.Diagnostic.Code, sentence);

    static IEnumerable<Finding> Unreadable() => Reading.BinderTests.Misfits.SelectMany(Findings.InText);

    static string Plain(string text) => Quoted().Replace(text, "");

    static string Outside(string text) => Cited().Replace(Plain(text), "");

    static IEnumerable<string> KeysOf(Type type, HashSet<Type> seen) => Below(type, seen).SelectMany(member => KeysOf(member.Type, seen).Append(member.Key)).Where(key => key.Length > 2);

    static IEnumerable<string> TitlesOf(Type type, HashSet<Type> seen) =>
        Below(type, seen).SelectMany(member => TitlesOf(member.Type, seen).Append(member.Title?.Title ?? "").Where(title => title.Length > 0));

    static IReadOnlyList<ModelMember> Below(Type type, HashSet<Type> seen)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        var model = Model.Of(kind);
        if (model.Element is { } element && kind != typeof(string))
            return Below(element, seen);
        return kind.Namespace == typeof(BranchYear).Namespace && !kind.IsEnum && Leaves.For(kind) is null && seen.Add(kind) ? [.. model.Members.Where(member => member.Title is not null)] : [];
    }

    static IEnumerable<string> Words() => typeof(BranchYear).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(BranchYear).Namespace && type != typeof(Vocabulary))
        .SelectMany(Enum.GetNames).Select(Model.Key).Where(word => word is not ("thcs" or "thpt"));

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\$\.")]
    private static partial Regex Path();

    [GeneratedRegex(@"(?<![\p{L}\d_.])[a-z]+(_[a-z]+)*(?![\p{L}\d_])")]
    private static partial Regex Word();

    [GeneratedRegex(@"đồng chí|\bmục\b|\bbiên bản\b|bản tự kiểm|không được|\bhoặc\b|\$\.")]
    private static partial Regex Spoken();
}
