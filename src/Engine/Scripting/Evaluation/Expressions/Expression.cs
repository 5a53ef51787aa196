using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary>Something that has a value. Immutable once parsed: one expression serves every render.</summary>
/// <remarks>Its text is the expression with every bracket written out, so that tests can compare what was understood.</remarks>
abstract class Expression(Place place)
{
    /// <summary>Where it stands.</summary>
    public Place Place { get; } = place;

    /// <summary>The parts it is made of, for static knowledge.</summary>
    public virtual IEnumerable<Expression> Parts => [];

    /// <summary>The value; a function that is only named is called.</summary>
    public abstract Value Evaluate(RenderContext context);

    /// <summary>The value; a function that is only named is the value itself.</summary>
    public virtual Value EvaluateUncalled(RenderContext context) => Evaluate(context);

    /// <summary>Says that the expression asks whether something is there, so that what is missing is no fault.</summary>
    public virtual void Tolerate()
    {
    }

    public abstract override string ToString();
}
