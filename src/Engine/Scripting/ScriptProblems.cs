namespace Reports.Engine.Scripting;

/// <summary>Every sentence of the language: what is wrong in a template's code, and what to do.</summary>
/// <remarks>SCR001 characters, SCR020 syntax, SCR100 data files, SCR200 run time, SCR300 limits.</remarks>
static partial class ScriptProblems
{
    /// <summary>Carries a finding out of a render that cannot go on.</summary>
    public static DiagnosticException Stop(Diagnostic diagnostic) => new(diagnostic);

    /// <summary>The same finding, saying also at which step of which loop it happened; a length below zero is not known.</summary>
    public static Diagnostic InLoop(Diagnostic diagnostic, string source, int index, int length)
    {
        var (vietnamese, english) = length < 0
            ? ($"lượt {index + 1}", $"step {index + 1}")
            : ($"lượt {index + 1}/{length}", $"step {index + 1} of {length}");
        return diagnostic with
        {
            Message = new Sentence($"{diagnostic.Message.Vietnamese} (Vòng lặp «{source}», {vietnamese}.)", $"{diagnostic.Message.English} (Loop «{source}», {english}.)"),
        };
    }

    static Diagnostic Error(string code, Location? location, string vietnamese, string english, string hintVietnamese, string hintEnglish) =>
        new(code, Severity.Error, location, new Sentence(vietnamese, english), new Sentence(hintVietnamese, hintEnglish));

    /// <summary>A hint that names the nearest name when there is one.</summary>
    static (string Vietnamese, string English) DidYouMean(string? suggestion, string vietnamese, string english) =>
        suggestion is null
            ? (vietnamese, english)
            : ($"Có phải ý bạn là «{suggestion}»? Nếu không: {Lower(vietnamese)}", $"Did you mean «{suggestion}»? If not: {Lower(english)}");

    static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
