using System.Collections;
using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting;

/// <summary>Names that the data does not have.</summary>
sealed partial class RenderContext
{
    readonly List<MissingName> _missing = [];
    HashSet<ScriptNode>? _noted;
    int _missingCount;

    /// <summary>The names used that the data did not have, each place once; questions such as <c>if x</c> or <c>x ?? y</c> do not count.</summary>
    public IReadOnlyList<MissingName> Missing => _missing;

    /// <summary>True when members of what is missing are missing too, instead of an error.</summary>
    internal bool TakesMissingForNull => _missingCount > 0 && Settings.MissingNames != MissingNames.Empty;

    /// <summary>Notes a name that was not found, by the rule of the settings; its value is null.</summary>
    internal void NoteMissing(ScriptNode path, string name, Func<IEnumerable<string>> known)
    {
        if (Tolerance.Has(path))
            return;

        _missingCount++;
        if (Settings.MissingNames != MissingNames.Empty)
            Evaluator.EnableRelaxedTargetAccess = true;
        if (!(_noted ??= new(ReferenceEqualityComparer.Instance)).Add(path))
            return;

        var last = name[(name.LastIndexOf('.') + 1)..];
        var missing = new MissingName(name, Locate(path.Span), NearestName.Find(last, known()));

        // An error is noted, not thrown: one run reports every missing name.
        if (Settings.MissingNames == MissingNames.Error)
            Diagnostics.Add(InLoop(ScriptProblems.MissingName(missing)));
        _missing.Add(missing);
    }

    /// <summary>Notes a member that an object does not have; what is no object has none to miss.</summary>
    internal void NoteMissingMember(ScriptNode path, object target)
    {
        if (target is IScriptObject members and not IList and not IScriptCustomFunction)
            NoteMissing(path, Code(path.Span), members.GetMembers);
    }

    /// <summary>Notes where a print begins.</summary>
    /// <returns>How many missing names there were until now.</returns>
    internal int BeginPrint(SourceSpan span)
    {
        _printed = span;
        return _missingCount;
    }

    /// <summary>The tag as written, when it met a missing name and such tags are kept; null otherwise.</summary>
    internal string? Kept(int missingBefore, PrintNode print) =>
        _missingCount > missingBefore && Settings.MissingNames == MissingNames.Keep ? "{{ " + print.Code + " }}" : null;
}
