namespace Reports.Engine.Scripting.Parsing;

/// <summary>Leaves a statement that cannot be read; what is wrong has been reported.</summary>
sealed class ParseFailure : Exception;
