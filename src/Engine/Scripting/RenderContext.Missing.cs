using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting;

/// <summary>Names that the data does not have.</summary>
public sealed partial class RenderContext
{
    readonly List<MissingName> _missing = [];
    readonly HashSet<Expression> _noted = new(ReferenceEqualityComparer.Instance);

    /// <summary>The names used that the data did not have, each place once; questions such as <c>if x</c> or <c>x ?? y</c> do not count.</summary>
    public IReadOnlyList<MissingName> Missing => _missing;

    /// <summary>How often a missing name has been met.</summary>
    internal int MissingCount { get; private set; }

    /// <summary>True when members of what is missing are missing too, instead of an error.</summary>
    internal bool TakesMissingForNull => MissingCount > 0 && Settings.MissingNames != MissingNames.Empty;

    /// <summary>Notes a name that was not found, by the rule of the settings; its value is null.</summary>
    internal Value NoteMissing(PathExpression expression, string path, IEnumerable<string> known)
    {
        if (expression.IsTolerant)
            return default;

        MissingCount++;
        if (!_noted.Add(expression))
            return default;

        var name = path[(path.LastIndexOf('.') + 1)..];
        var suggestion = NearestName.Find(name, known);
        var missing = new MissingName(path, expression.Place.Location, suggestion);

        // An error is noted, not thrown: one run tells every missing name.
        if (Settings.MissingNames == MissingNames.Error)
            Diagnostics.Add(WithLoop(ScriptProblems.MissingName(missing)));
        _missing.Add(missing);
        return default;
    }
}
