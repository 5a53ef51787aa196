using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Evaluation.Scopes;

namespace Reports.Engine.Scripting;

/// <summary>Every sentence of the language: what is wrong in a template's code, and what to do.</summary>
/// <remarks>SCR001 characters, SCR020 syntax, SCR100 data files, SCR200 run time, SCR300 limits.</remarks>
static partial class ScriptProblems
{
    /// <summary>Carries a finding out of a render that cannot go on.</summary>
    public static DiagnosticException Stop(Diagnostic diagnostic) => new(diagnostic);

    /// <summary>The same finding, telling also at which step of which loop it happened.</summary>
    public static Diagnostic InLoop(Diagnostic diagnostic, LoopScope loop)
    {
        var step = loop.Index + 1;
        var (vietnamese, english) = loop.Length < 0
            ? ($"lượt {step}", $"step {step}")
            : ($"lượt {step}/{loop.Length}", $"step {step} of {loop.Length}");
        return diagnostic with
        {
            Message = new Sentence(
                $"{diagnostic.Message.Vietnamese} (Vòng lặp «{loop.Code}», {vietnamese}.)",
                $"{diagnostic.Message.English} (Loop «{loop.Code}», {english}.)"),
        };
    }

    static Diagnostic Error(
        string code,
        Location? location,
        string vietnamese,
        string english,
        string hintVietnamese,
        string hintEnglish) =>
        new(code, Severity.Error, location, new Sentence(vietnamese, english), new Sentence(hintVietnamese, hintEnglish));

    /// <summary>A hint that names the nearest name when there is one.</summary>
    static (string Vietnamese, string English) DidYouMean(string? suggestion, string vietnamese, string english) =>
        suggestion is null
            ? (vietnamese, english)
            : ($"Có phải ý bạn là «{suggestion}»? Nếu không: {Lower(vietnamese)}", $"Did you mean «{suggestion}»? If not: {Lower(english)}");

    static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
