using Reports.Engine.Scripting.Evaluation.Statements;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>What a parser understood of a template.</summary>
/// <param name="Body">The statements.</param>
/// <param name="WritesToData">True when the template could change objects or arrays of the data.</param>
/// <param name="WritesToNames">The first names of the paths it assigns members or items of, such as <c>date</c> in <c>date.format = …</c>.</param>
sealed record ParsedTemplate(Statement Body, bool WritesToData, IReadOnlySet<string> WritesToNames);
