using System.Text.RegularExpressions;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;
using Reports.Templates.Rules.WordingRules;

namespace Reports.Templates.Rules;

/// <summary>Checks a year like a ledger, and explains what it says.</summary>
public static partial class RuleBook
{
    /// <summary>Every code that a finding about a data file can carry, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. ReadingTexts.All.Keys.Concat(RuleList.All.Select(rule => rule.Code)).Concat(SuperiorCheck.Explanations.Select(text => text.Code)).Order(StringComparer.Ordinal)];

    /// <summary>Everything that is wrong with a year: what did not fit when it was read, and every breach of a rule.</summary>
    /// <param name="year">The year as read.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <param name="edition">An edition that the caller insists on; null lets the year choose.</param>
    /// <returns>Findings in the order of the file.</returns>
    public static IReadOnlyList<Finding> Check(YearFile year, Catalogue catalogue, Edition? edition = null)
    {
        IReadOnlyList<Diagnostic> problems = [];
        edition ??= catalogue.Choose(year, out problems);
        var found = year.Diagnostics.Concat(problems).Select(diagnostic => new Finding(diagnostic, "", "", "year.schema.json")).ToList();
        if (edition is not null && year is { Facts: { } facts, Places: { } places })
        {
            IReadOnlyList<Finding> Of(Facts.BranchYear known) =>
                Acceptances.Apply([.. Breaches(new(known, places, edition.Data, catalogue, YearFigures.Of(known, edition.Data, catalogue)))], known, places, year.Unreadable.Count == 0);
            found.AddRange(Certainty.Of(Of(facts), year, edition.Data, Of));
        }

        var typesKeys = year.Root?.Source.IsText != false;
        return [.. found.Select(finding => typesKeys ? finding : InTitles(finding)).OrderBy(finding => finding.Diagnostic.Location, ByPlace.Order)];
    }

    /// <summary>What a code means, why it is there, an example; null for a code that is not of a data file.</summary>
    /// <param name="code">Such as <c>YEAR201</c>, in capitals or not.</param>
    public static Explanation? Explain(string code)
    {
        var wanted = code.ToUpperInvariant();
        if (RuleList.All.FirstOrDefault(rule => rule.Code == wanted) is { } rule)
            return new(wanted, rule.Severities, rule.Text);
        if (SuperiorCheck.Explanations.FirstOrDefault(text => text.Code == wanted) is { } above)
            return above;

        return ReadingTexts.All.TryGetValue(wanted, out var text) ? new(wanted, ReadingTexts.SeveritiesOf(wanted), text) : null;
    }

    /// <summary>The finding for who types no keys: «Các khối» ("grades") is «Các khối» in a workbook.</summary>
    internal static Finding InTitles(Finding finding) => finding with { Diagnostic = InTitles(finding.Diagnostic) };

    static Diagnostic InTitles(Diagnostic diagnostic) => diagnostic with { Message = InTitles(diagnostic.Message), Hint = diagnostic.Hint is { } hint ? InTitles(hint) : null };

    internal static Sentence InTitles(Sentence sentence) => new(InTitles(sentence.Vietnamese), InTitles(sentence.English));

    // Tiểu học ("tieu_hoc"); "tieu_hoc" (Tiểu học).
    static string InTitles(string text) => WordBesideKey().Replace(TypedKey().Replace(text, ""), "$1");

    [GeneratedRegex(""" \("[a-z0-9_.]+"\)""", RegexOptions.CultureInvariant)]
    private static partial Regex TypedKey();

    [GeneratedRegex("""
        "[a-z0-9_.]+" \(([^()"]+)\)
        """, RegexOptions.CultureInvariant)]
    private static partial Regex WordBesideKey();

    static IEnumerable<Finding> Breaches(CheckedYear year)
    {
        // What reads sentences takes as long as all that reads numbers.
        var found = new List<Finding>[RuleList.All.Count];
        var wording = Task.Run(() => Check(isWording: true));
        Check(isWording: false);
        wording.GetAwaiter().GetResult();
        return found.SelectMany(breaches => breaches);

        void Check(bool isWording)
        {
            for (var at = 0; at < found.Length; at++)
            {
                if (RuleList.All[at] is SlipRule == isWording)
                    found[at] = [.. RuleList.All[at].Check(year)];
            }
        }
    }
}
