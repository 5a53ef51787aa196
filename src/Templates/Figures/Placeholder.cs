namespace Reports.Templates.Figures;

/// <summary>The visible words that stand where a fact is missing.</summary>
static class Placeholder
{
    public static string For(string label) => $"[chưa có: {label}]";
}
