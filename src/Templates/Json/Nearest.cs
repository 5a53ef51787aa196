using Reports.Engine.Scripting;

namespace Reports.Templates.Json;

/// <summary>The word that was probably meant.</summary>
static class Nearest
{
    /// <summary>The known word closest to a wrong one; null when none is close.</summary>
    public static string? To(string wrong, IEnumerable<string> known) => NearestName.Find(wrong, known, least: 2);
}
