using System.Text;
using Reports.Engine.Validation.Linting;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What every code means, for <c>reports explain</c>: rules hold their own words, the others stand in docs/codes, which the program carries.</summary>
static class Explanations
{
    static readonly IReadOnlyDictionary<string, RuleText> Texts = Read();

    /// <summary>Every code that the program can say.</summary>
    public static IEnumerable<string> Codes => RuleBook.Codes.Concat(LintRules.All.Select(rule => rule.Code)).Concat(Texts.Keys);

    /// <summary>What a code means, capitals or not; null for one that nothing says.</summary>
    public static RuleText? Of(string code) =>
        RuleBook.Explain(code)?.Text
        ?? (LintRules.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } rule ? Reason(rule) : null)
        ?? Texts.GetValueOrDefault(code.ToUpperInvariant());

    static RuleText Reason(LintRule rule) => new(rule.Reason, new("", ""), new("", ""), "");

    static SortedDictionary<string, RuleText> Read()
    {
        var texts = new SortedDictionary<string, RuleText>(StringComparer.Ordinal);
        var assembly = typeof(Explanations).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("codes/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ").Skip(1))
                texts[section[..section.IndexOf('\n')]] = Text(section);
        }

        return texts;
    }

    // The demand in Vietnamese with its list, then the demand in English with its own.
    static RuleText Text(string section)
    {
        var lines = section.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string Of(string word) => lines.FirstOrDefault(line => line.StartsWith($"- {word}: ", StringComparison.Ordinal))?[(word.Length + 4)..] ?? "";
        var demands = lines.Skip(1).Where(line => !line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        return new(new(demands[0], demands[1]), new(Of("Vì sao"), Of("Why")), new(Of("Ví dụ"), Of("Example")), "");
    }
}
