using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting;

/// <summary>Every sentence of the language: what is wrong in a template's code, and what to do.</summary>
static partial class ScriptProblems
{
    static Diagnostic Error(
        string code,
        Location? location,
        string vietnamese,
        string english,
        string hintVietnamese,
        string hintEnglish) =>
        new(code, Severity.Error, location, new Sentence(vietnamese, english), new Sentence(hintVietnamese, hintEnglish));
}
