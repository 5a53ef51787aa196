using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>One argument as written in a call.</summary>
/// <param name="Name">The parameter it names; null for one given by its place.</param>
/// <param name="Value">What is passed; null for a name alone, which means <c>true</c>.</param>
readonly record struct Argument(string? Name, Expression? Value)
{
    public override string ToString() => Name is null ? Value!.ToString() : Value is null ? Name : $"{Name}: {Value}";
}
