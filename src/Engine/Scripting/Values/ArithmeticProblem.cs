namespace Reports.Engine.Scripting.Values;

/// <summary>Why a calculation has no result.</summary>
public enum ArithmeticProblem
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>The operator does not exist between these kinds.</summary>
    Unsupported,

    /// <summary>Something would be divided by zero.</summary>
    DivisionByZero,

    /// <summary>The result is beyond what the kind can hold.</summary>
    TooBig,
}
