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
