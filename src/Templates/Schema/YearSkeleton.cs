using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>A data file to fill in: it fits the schema, and every «…» in it is a place to write, which the rules list until it is written; numbers are null, which states nothing.</summary>
public static class YearSkeleton
{
    static readonly JsonSerializerOptions Print = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The levels of education that a skeleton can be made for.</summary>
    public static IReadOnlyList<string> Levels { get; } = [.. Enum.GetNames<SchoolLevel>().Select(Model.Key)];

    /// <summary>The text of a new data file, ending with a line break.</summary>
    /// <param name="level">One of <see cref="Levels"/>.</param>
    /// <param name="year">The year reviewed.</param>
    /// <param name="schemaPath">What to write at <c>$schema</c>; null for nothing.</param>
    /// <param name="catalogue">The scales that hold for the school and year.</param>
    public static string Create(string level, int year, string? schemaPath, Catalogue catalogue)
    {
        var school = Enum.GetValues<SchoolLevel>().First(known => Model.Key(known.ToString()) == level);
        var root = new JsonObject();
        if (schemaPath is not null)
            root["$schema"] = schemaPath;
        root["year"] = year;
        root["branch"] = SkeletonParts.Branch();
        root["school"] = new JsonObject { ["name"] = "«tên trường»", ["level"] = level };
        root["plan"] = SkeletonParts.Plan();
        root["review"] = SkeletonParts.Review(catalogue.Editions.LastOrDefault(edition => edition.Data.FromYear <= year)?.Data);
        if (school == SchoolLevel.MamNon)
            root["children"] = SkeletonTables.Children(year, catalogue);
        else
            root["pupils"] = SkeletonTables.Pupils(school, year, catalogue);
        root["staff"] = SkeletonParts.Staff();
        root["emulation"] = new JsonObject { ["base"] = null, ["titles"] = new JsonObject { ["advanced_worker"] = null, ["grassroots_fighter"] = null }, ["awards"] = new JsonArray() };
        root["party_work"] = new JsonObject { ["admitted"] = new JsonObject { ["count"] = null, ["names"] = new JsonArray() }, ["supervised"] = null };
        root["members"] = new JsonArray(SkeletonParts.Member());
        root["meeting"] = SkeletonParts.Meeting();
        return root.ToJsonString(Print) + "\n";
    }
}
