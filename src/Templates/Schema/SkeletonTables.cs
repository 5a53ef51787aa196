using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Schema;

/// <summary>The tables of a skeleton: those that hold for the school's level and the year, with null in every place: a number nobody has counted is no fact.</summary>
static class SkeletonTables
{
    public static JsonObject Pupils(SchoolLevel school, int year, Catalogue catalogue)
    {
        var grades = GradesOf(school);
        var pupils = new JsonObject
        {
            ["enrolment"] = new JsonObject
            {
                ["school_year"] = SchoolYear(year),
                ["grades"] = new JsonArray([.. grades.Select(grade => (JsonNode)new JsonObject { ["grade"] = grade, ["classes"] = null, ["planned"] = null, ["actual"] = null })]),
                ["total"] = new JsonObject { ["classes"] = null, ["planned"] = null, ["actual"] = null },
            },
        };
        Add(pupils, "conduct", ScaleUse.Conduct, school, year, catalogue);
        Add(pupils, "study", ScaleUse.Study, school, year, catalogue);
        Add(pupils, "subjects", ScaleUse.Subject, school, year, catalogue);
        Add(pupils, "qualities", ScaleUse.Quality, school, year, catalogue);
        pupils["competitions"] = new JsonArray();
        return pupils;
    }

    public static JsonObject Children(int year, Catalogue catalogue)
    {
        var children = new JsonObject
        {
            ["school_year"] = SchoolYear(year),
            ["groups"] = new JsonArray(Group("Nhà trẻ"), Group("Mẫu giáo 3-4 tuổi"), Group("Mẫu giáo 4-5 tuổi"), Group("Mẫu giáo 5-6 tuổi")),
            ["total"] = new JsonObject { ["classes"] = null, ["planned"] = null, ["actual"] = null },
            ["nutrition"] = new JsonObject { ["total"] = null, ["normal_weight"] = null, ["underweight"] = null, ["overweight"] = null, ["normal_height"] = null, ["stunted"] = null },
        };
        Add(children, "development", ScaleUse.Development, SchoolLevel.MamNon, year, catalogue);
        return children;
    }

    static JsonObject Group(string age) => new() { ["age"] = age, ["classes"] = null, ["planned"] = null, ["actual"] = null };

    /// <summary>One table for every scale that holds for some grade in the school year that ends in the year reviewed.</summary>
    static void Add(JsonObject owner, string key, ScaleUse use, SchoolLevel school, int year, Catalogue catalogue)
    {
        var tables = new List<JsonNode>();
        var all = GradesOf(school);
        foreach (var scale in catalogue.Scales.Where(scale => scale.Serves == use && (scale.Schools.Count == 0 || scale.Schools.Contains(school))))
        {
            var grades = all.Where(grade => scale.Holds(grade, year - 1)).ToList();
            if (grades.Count > 0 || all.Count == 0)
                tables.Add(Table(scale, grades.Count < all.Count ? grades : [], year));
        }

        if (tables.Count > 0)
            owner[key] = new JsonArray([.. tables]);
    }

    static JsonObject Table(Scale scale, List<string> grades, int year)
    {
        var table = new JsonObject();
        if (scale.Serves is ScaleUse.Subject or ScaleUse.Quality or ScaleUse.Development)
            table["name"] = $"«{scale.Term}»";
        table["school_year"] = SchoolYear(year - 1);
        table["scale"] = scale.Code;
        if (grades.Count > 0)
            table["grades"] = new JsonArray([.. grades.Select(grade => (JsonNode)grade)]);
        table["total"] = null;
        table["levels"] = new JsonObject([.. scale.Levels.Select(level => KeyValuePair.Create(level.Code, (JsonNode?)null))]);
        return table;
    }

    static string SchoolYear(int first) => $"{first}-{first + 1}";

    static IReadOnlyList<string> GradesOf(SchoolLevel school) => school switch
    {
        SchoolLevel.TieuHoc => ["1", "2", "3", "4", "5"],
        SchoolLevel.Thcs => ["6", "7", "8", "9"],
        SchoolLevel.Thpt => ["10", "11", "12"],
        _ => [],
    };
}
