namespace Reports.Engine.Scripting;

/// <summary>What a template does with a name.</summary>
public enum NameKind
{
    /// <summary>It prints the value, calculates with it or passes it to a function.</summary>
    Value,

    /// <summary>It loops over it, takes items of it, or asks for its size.</summary>
    List,

    /// <summary>It asks whether it is there and true.</summary>
    Condition,
}
