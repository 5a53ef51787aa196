namespace Reports.Templates.Rules;

/// <summary>Writes out names behind their number.</summary>
static class Listing
{
    /// <summary><c>: A; B</c>; nothing where there is nobody, so that «có 0» ends its sentence.</summary>
    public static string After(IReadOnlyCollection<string> names) => names.Count == 0 ? "" : $": {string.Join("; ", names)}";
}
