namespace Reports.Engine.Inspection;

/// <summary>What a template takes a name for, as far as its tags show.</summary>
enum DataKind
{
    /// <summary>A value that is printed: a text, or a number shown as it is.</summary>
    Value,

    /// <summary>A number: the template reckons with it or writes it in words.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A picture: the name of a file, base64 or a data URI.</summary>
    Image,

    /// <summary>A text in Markdown.</summary>
    Markdown,

    /// <summary>Yes or no: the template only asks for it.</summary>
    Condition,

    /// <summary>A list.</summary>
    List,

    /// <summary>The rows of a chart, whose columns are not named: each has a name and numbers.</summary>
    Rows,

    /// <summary>An object: its members are used.</summary>
    Object,
}
