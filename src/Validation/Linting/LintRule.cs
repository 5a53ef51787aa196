using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;

namespace Reports.Engine.Validation.Linting;

/// <summary>One thing that should hold in a template, named by what is true when it holds.</summary>
abstract class LintRule
{
    /// <summary>The code of its findings: <c>LNT001</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Why it should hold: what a reader, a colleague or Word makes of it otherwise.</summary>
    public abstract Sentence Reason { get; }

    /// <summary>Every place where it does not hold.</summary>
    internal abstract IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings);
}
