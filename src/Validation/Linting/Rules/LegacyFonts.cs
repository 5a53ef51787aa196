namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The fonts of the Vietnamese encodings before Unicode: ABC (TCVN3) names begin with «.Vn», VNI names with «VNI».</summary>
static class LegacyFonts
{
    public static bool Contains(string font) =>
        font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VnTime", StringComparison.OrdinalIgnoreCase);
}
