namespace Reports.Templates.Facts;

/// <summary>A number of people or things, with the share that the author states beside it, if any.</summary>
/// <param name="Value">The number.</param>
/// <param name="Percent">The stated share exactly as written, such as <c>42,9</c>; never printed, only compared.</param>
/// <remarks>In JSON <c>18</c> or <c>{"count": 18, "percent": "42,9"}</c>.</remarks>
sealed record Count(int Value, string? Percent = null);
