namespace Reports.Templates.Reading;

/// <summary>What a type of the model is made of.</summary>
enum ModelKind
{
    /// <summary>Members of its own.</summary>
    Record,

    /// <summary>Items in order.</summary>
    List,

    /// <summary>Items under keys.</summary>
    Dictionary,
}
