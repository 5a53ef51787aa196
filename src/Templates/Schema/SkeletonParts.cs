using System.Text.Json.Nodes;
using Reports.Templates.Editions;

namespace Reports.Templates.Schema;

/// <summary>The parts of a skeleton that are the same for every school.</summary>
static class SkeletonParts
{
    public static JsonObject Branch() => new()
    {
        ["name"] = "«Chi bộ Trường …»",
        ["superior"] = "«Đảng bộ xã …»",
        ["superior_committee"] = "«Đảng ủy xã …»",
        ["committee"] = "Chi ủy",
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
        ["total"] = 0,
        ["managers"] = 0,
        ["teachers"] = 0,
        ["employees"] = 0,
        ["teacher_competitions"] = new JsonObject { ["total"] = 0, ["school"] = 0, ["province"] = 0, ["qualified"] = 0 },
        ["professional_standards"] = new JsonObject
        {
            ["teachers"] = new JsonObject { ["total"] = 0, ["levels"] = new JsonObject { ["tot"] = 0, ["kha"] = 0, ["dat"] = 0, ["chua_dat"] = 0 } },
        },
        ["civil_servant_ratings"] = new JsonObject { ["total"] = 0, ["levels"] = new JsonObject { ["htxs"] = 0, ["htt"] = 0, ["ht"] = 0, ["kht"] = 0 } },
        ["initiatives"] = new JsonObject { ["school"] = 0 },
    };

    public static JsonObject Member() => new()
    {
        ["name"] = "«họ và tên đảng viên»",
        ["posts"] = new JsonObject { ["party"] = "«chức vụ Đảng, hoặc xóa dòng này»", ["government"] = "«chức vụ chính quyền»" },
    };

    public static JsonObject Meeting() => new()
    {
        ["venue"] = "«địa điểm hội nghị»",
        ["chair"] = "«người chủ trì»",
        ["secretary"] = "«thư ký»",
    };

    static JsonObject Boxes(IEnumerable<FormWord> words) => [.. words.Select(word => KeyValuePair.Create(word.Name, (JsonNode?)false))];

    static JsonArray Prose(FormSection section) => [$"«nội dung mục {section.Number}: {Short(section.Heading)}»"];

    static string Short(string heading) => heading.Length <= 60 ? heading.TrimEnd('.') : heading[..heading.LastIndexOf(' ', 60)] + " …";
}
