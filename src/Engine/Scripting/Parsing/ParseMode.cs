namespace Reports.Engine.Scripting.Parsing;

/// <summary>How far an expression reaches.</summary>
enum ParseMode
{
    /// <summary>Everything: operators, calls, pipes.</summary>
    Default,

    /// <summary>One operand with its members, items and signs.</summary>
    Basic,

    /// <summary>Up to <c>||</c>, which separates the values of <c>when</c>.</summary>
    When,

    /// <summary>Up to the first name that follows, which is a parameter of the loop.</summary>
    LoopSource,
}
