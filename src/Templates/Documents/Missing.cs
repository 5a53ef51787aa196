namespace Reports.Templates.Documents;

/// <summary>A fact that a document lacks: it prints a visible placeholder, and the summary of the run lists it.</summary>
/// <param name="Label">What is missing, in Vietnamese: «họ tên bí thư chi bộ».</param>
/// <param name="Path">Where it belongs in the data file: <c>$.branch.secretary</c>; empty when only the form knows what it lacks.</param>
public sealed record Missing(string Label, string Path);
