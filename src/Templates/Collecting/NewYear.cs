using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Collecting;

/// <summary>The beginning of a year's file where there is none yet: the members as their forms name them.</summary>
static class NewYear
{
    /// <summary>The year; null when no form says which.</summary>
    public static YearFile? Of(IReadOnlyList<FilledForm> forms)
    {
        var year = forms.Select(form => form.Fields.GetValueOrDefault("year")?.Text).FirstOrDefault(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (year is null)
            return null;
        var named = forms.Where(form => form.Name.Length > 0 && form.Fields.GetValueOrDefault("year")?.Text == year)
            .DistinctBy(form => (LineWords.Of(form.Name).ToString(), Day(form, "member.born_text")));
        var file = new JsonObject
        {
            ["year"] = int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture),
            ["branch"] = new JsonObject { ["name"] = "«tên chi bộ»", ["superior"] = "«đảng bộ cấp trên»" },
            ["school"] = new JsonObject { ["name"] = "«tên trường»", ["level"] = "«cấp học»" },
            ["members"] = new JsonArray([.. named.Select(Member)]),
        };
        return YearFile.Read(Encoding.UTF8.GetBytes(ReadableJson.Text(file)), "");
    }

    static JsonNode Member(FilledForm form)
    {
        var member = new JsonObject { ["name"] = form.Name };
        Put(member, "born", Day(form, "member.born_text"));
        Put(member, "admitted", Day(form, "member.admitted_text"));
        var posts = new JsonObject();
        Put(posts, "party", Text(form, "member.party_post"));
        Put(posts, "government", Text(form, "member.government_post"));
        Put(posts, "union", Text(form, "member.union_post"));
        if (posts.Count > 0)
            member["posts"] = posts;
        Put(member, "unit", Text(form, "member.unit"));
        if (form.Form.Form.Serves is FormAudience.Leader or FormAudience.Outside)
            member[form.Form.Form.Serves == FormAudience.Leader ? "leader" : "outside"] = true;
        return member;
    }

    static void Put(JsonObject to, string key, string? text)
    {
        if (text is not null)
            to[key] = text;
    }

    static string? Text(FilledForm form, string field) => form.Fields.GetValueOrDefault(field) is { Text.Length: > 0 } written ? written.Text : null;

    static string? Day(FilledForm form, string field) =>
        Text(form, field) is { } text && OfficialDate.TryRead(text, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
