using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>for.index</c>: where the innermost loop of that word stands. No object is made for it.</summary>
sealed class LoopMemberExpression(Place place, string word, Place memberPlace, string member) : PathExpression(place)
{
    readonly LoopMember _member = LoopMembers.Find(member)
        ?? throw new ArgumentException("The parser lets only known members through.", nameof(member));

    public override Value EvaluateUncalled(RenderContext context) =>
        context.Scopes.FindLoop(word) is { } loop
            ? loop.Member(_member)
            : throw ScriptProblems.Stop(ScriptProblems.OutsideLoop(memberPlace.Location, Place.Code, word));

    public override void Assign(RenderContext context, Value value) =>
        throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(Place.Location, Place.Code));

    public override string ToString() => $"{word}.{member}";
}
