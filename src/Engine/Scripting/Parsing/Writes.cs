using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Gathers what a template assigns to, so that a render copies the data only when it must.</summary>
sealed class Writes
{
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    bool _toPath;
    bool _toName;

    /// <summary>True once an object has become the home of global names: assignments to names go into it.</summary>
    public bool EntersObject { get; set; }

    public bool ToData => _toPath || (_toName && EntersObject);

    public IReadOnlySet<string> ToNames => _names;

    /// <summary>Notes a target of an assignment.</summary>
    public void Note(Expression target)
    {
        switch (target)
        {
            case NestedExpression nested:
                Note(nested.Inner);
                break;
            case MemberExpression or IndexExpression:
                _toPath = true;
                NoteRoot(target);
                break;
            default:
                _toName = true;
                break;
        }
    }

    void NoteRoot(Expression path)
    {
        switch (path)
        {
            case GlobalVariable variable: _names.Add(variable.Name); break;
            case MemberExpression member: NoteRoot(member.Target); break;
            case IndexExpression index: NoteRoot(index.Target); break;
            case NestedExpression nested: NoteRoot(nested.Inner); break;
        }
    }
}
