using Reports.Engine.Validation.Linting.Rules;

namespace Reports.Engine.Validation.Linting;

/// <summary>
/// All that is asked of a template beyond being readable. Syntax and structure are reported by the steps that compile it,
/// damage of the file by <see cref="Soundness.SoundnessChecks"/>.
/// </summary>
static class LintRules
{
    /// <summary>Every rule, in the order of its code.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        // What the tags say.
        new NamesExist(),
        new LoopsRunOverLists(),
        new ListsAreNotPrinted(),
        new ConditionsCanBeFalse(),
        new DataIsUsed(),
        // What Word and its readers need.
        new PicturesHaveAltText(),
        new TablesHaveAltText(),
        new TablesHaveAHeaderRow(),
        new LanguageIsVietnamese(),
        new FontsAreOfficial(),
        new FontsAreUnicode(),
        new LettersAreComposed(),
        new CheckBoxesHaveAState(),
        // What the tags call.
        new FunctionsExist(),
        new IncludesExist(),
    ];
}

/// <summary>One thing that should hold in a template, named by what is true when it holds.</summary>
/// <param name="code">The code of its findings: <c>LNT001</c>.</param>
/// <param name="reason">Why it should hold: what a reader, a colleague or Word makes of it otherwise.</param>
abstract class LintRule(string code, Sentence reason)
{
    public string Code { get; } = code;

    public Sentence Reason { get; } = reason;

    /// <summary>Every place where it does not hold.</summary>
    internal abstract IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings);
}
