namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The fonts that letters of a template are set in, part by part.</summary>
static class FontUses
{
    public static IEnumerable<FontUse> Of(ReadTemplate template)
    {
        if (template.Package is not { } package)
            return [];
        var fonts = new RunFonts(package);
        return from part in package.Stories
               from paragraph in part.Root!.Live()
               where paragraph.Is("p")
               from run in PrintedRuns.Of(paragraph)
               let font = fonts.Of(run)
               where font is not null
               group paragraph by (part, font) into users
               select new FontUse(users.Key.font, users.Key.part.PlaceOf(users.First()), users.Distinct().Count());
    }
}

/// <summary>A font that a part uses.</summary>
sealed record FontUse(string Font, WordLocation First, int Paragraphs);

/// <summary>The fonts of the Vietnamese encodings before Unicode: ABC (TCVN3) names begin with «.Vn», VNI names with «VNI».</summary>
static class LegacyFonts
{
    public static bool Contains(string font) =>
        font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase)
        || font.StartsWith("VnTime", StringComparison.OrdinalIgnoreCase);
}
