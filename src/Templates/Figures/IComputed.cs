namespace Reports.Templates.Figures;

/// <summary>A number that is computed, with everything an auditor needs to compute it again.</summary>
interface IComputed
{
    /// <summary>The number; null when there is nothing to compute it from.</summary>
    decimal? Value { get; }

    /// <summary>The calculation written out, such as <c>18 ÷ 34 × 100 = 52,9</c>.</summary>
    string Formula { get; }

    /// <summary>The facts it is computed from.</summary>
    IReadOnlyList<Input> Inputs { get; }
}
