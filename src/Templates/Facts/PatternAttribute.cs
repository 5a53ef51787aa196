namespace Reports.Templates.Facts;

/// <summary>How a text fact must be written.</summary>
/// <param name="expression">A regular expression, in the dialect that JSON Schema shares with .NET.</param>
/// <param name="example">A text of that form, shown in messages.</param>
[AttributeUsage(AttributeTargets.Property)]
sealed class PatternAttribute(string expression, string example) : Attribute
{
    public string Expression { get; } = expression;

    public string Example { get; } = example;
}
