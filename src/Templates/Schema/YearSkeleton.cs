using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>A data file to fill in: it fits the schema, and every «…» in it is a place to write, which the rules list until it is written; numbers are null, which states nothing.</summary>
public static class YearSkeleton
{
    /// <summary>The text of a new data file, ending with a line break.</summary>
    /// <param name="level">A level of education as data files write it: <c>thcs</c>.</param>
    /// <param name="year">The year reviewed.</param>
    /// <param name="schemaPath">What to write at <c>$schema</c>; null for nothing.</param>
    /// <param name="catalogue">The scales that hold for the school and year.</param>
    public static string Create(string level, int year, string? schemaPath, Catalogue catalogue) =>
        Text(Of(Enum.GetValues<SchoolLevel>().First(known => Model.Key(known.ToString()) == level), year, schemaPath, catalogue));

    /// <summary>The same, to be worked on.</summary>
    internal static JsonObject Of(SchoolLevel level, int year, string? schemaPath, Catalogue catalogue)
    {
        var root = new JsonObject();
        if (schemaPath is not null)
            root["$schema"] = schemaPath;
        root["year"] = year;
        root["branch"] = SkeletonParts.Branch();
        root["school"] = new JsonObject { ["name"] = "«tên trường»", ["level"] = Model.Key(level.ToString()) };
        root["plan"] = SkeletonParts.Plan();
        root["review"] = SkeletonParts.Review(catalogue.Editions.LastOrDefault(edition => edition.Data.FromYear <= year)?.Data);
        if (level == SchoolLevel.MamNon)
            root["children"] = SkeletonTables.Children(year, catalogue);
        else
            root["pupils"] = SkeletonTables.Pupils(level, year, catalogue);
        root["staff"] = SkeletonParts.Staff();
        root["emulation"] = new JsonObject { ["base"] = null, ["titles"] = new JsonObject { ["advanced_worker"] = null, ["grassroots_fighter"] = null }, ["awards"] = new JsonArray() };
        root["party_work"] = new JsonObject { ["admitted"] = new JsonObject { ["count"] = null, ["names"] = new JsonArray() }, ["supervised"] = null };
        root["members"] = new JsonArray(SkeletonParts.Member());
        root["meeting"] = SkeletonParts.Meeting();
        return root;
    }

    /// <summary>A data file as it is written, ending with a line break.</summary>
    internal static string Text(JsonObject root) => ReadableJson.Text(root) + "\n";
}

/// <summary>The parts of a skeleton that are the same for every school.</summary>
static class SkeletonParts
{
    public static JsonObject Branch() => new()
    {
        ["name"] = "«Chi bộ Trường …»",
        ["superior"] = "«Đảng bộ xã …»",
        ["superior_committee"] = "«Đảng ủy xã …»",
        ["committee"] = "«Chi ủy, hoặc xóa dòng này»",
        ["collective"] = "«tập thể chi ủy, Chi bộ Trường …»",
        ["secretary"] = "«họ tên bí thư»",
        ["symbol"] = "CB",
    };

    /// <summary>The parts of the edition's review; ratings are boxes to be marked.</summary>
    public static JsonObject Review(EditionData? edition)
    {
        var review = new JsonObject { ["place"] = "«địa danh»" };
        foreach (var section in (edition?.Sections ?? []).Where(section => !section.Score))
        {
            if (section.Level)
                review[section.Id] = Boxes(edition!.Levels);
            else if (section.Rated)
                review[section.Id] = new JsonObject { ["rating"] = Boxes(edition!.Ratings), ["prose"] = Prose(section) };
            else
                review[section.Id] = new JsonObject { ["prose"] = Prose(section) };
        }

        return review;
    }

    public static JsonObject Staff() => new()
    {
        ["total"] = null,
        ["managers"] = null,
        ["teachers"] = null,
        ["employees"] = null,
        ["teacher_competitions"] = new JsonObject { ["total"] = null, ["school"] = null, ["province"] = null, ["qualified"] = null },
        ["professional_standards"] = new JsonObject
        {
            ["teachers"] = new JsonObject { ["total"] = null, ["levels"] = new JsonObject { ["tot"] = null, ["kha"] = null, ["dat"] = null, ["chua_dat"] = null } },
        },
        ["civil_servant_ratings"] = new JsonObject { ["total"] = null, ["levels"] = new JsonObject { ["htxs"] = null, ["htt"] = null, ["ht"] = null, ["kht"] = null } },
        ["initiatives"] = new JsonObject { ["school"] = null },
    };

    public static JsonObject Member() => new()
    {
        ["name"] = "«họ và tên đảng viên»",
        // Without a date of becoming official nobody knows who votes, so the key must be seen.
        ["admitted"] = null,
        ["official"] = null,
        ["leader"] = null,
        ["posts"] = new JsonObject { ["party"] = "«chức vụ Đảng, hoặc xóa dòng này»", ["government"] = "«chức vụ chính quyền»" },
    };

    public static JsonObject Plan() => new()
    {
        ["place"] = "«địa danh»",
        ["purpose"] = new JsonArray("«mục đích, yêu cầu»"),
        ["content"] = new JsonArray("«đối tượng, nội dung kiểm điểm»"),
        ["execution"] = new JsonArray("«tổ chức thực hiện»"),
    };

    public static JsonObject Meeting() => new()
    {
        ["venue"] = "«địa điểm hội nghị»",
        ["chair"] = "«người chủ trì»",
        ["secretary"] = "«thư ký»",
    };

    static JsonObject Boxes(IEnumerable<FormWord> words) => [.. words.Select(word => KeyValuePair.Create(word.Name, (JsonNode?)false))];

    static JsonArray Prose(FormSection section) => new($"«nội dung mục {section.Number}: {Short(section.Heading)}»");

    static string Short(string heading) => heading.Length <= 60 ? heading.TrimEnd('.') : heading[..heading.LastIndexOf(' ', 60)] + " …";
}

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

    /// <summary>The grades of a school; none in a kindergarten.</summary>
    public static IReadOnlyList<string> GradesOf(SchoolLevel school) => school switch
    {
        SchoolLevel.TieuHoc => ["1", "2", "3", "4", "5"],
        SchoolLevel.Thcs => ["6", "7", "8", "9"],
        SchoolLevel.Thpt => ["10", "11", "12"],
        _ => [],
    };
}
