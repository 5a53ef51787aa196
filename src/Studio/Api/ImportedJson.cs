using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;
using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Studio.Api;

/// <summary>What was read of a file that is taken in: the branch and its year, and how much on which sheet.</summary>
sealed class ImportedJson(FieldMap map, Catalogue catalogue)
{
    readonly FieldText _texts = new(map.Plan.Words);

    public JsonObject Of(YearFile year, Language language)
    {
        var values = ValuesOf(year.Whole!);
        // What stands in a new file of that year and level was entered by nobody.
        var skeleton = YearSkeleton.Create(Model.Key(year.Facts!.School.Level.ToString()), year.Facts.Year, HomeApi.SchemaFile, catalogue);
        var begun = ValuesOf(YearFile.Read(Encoding.UTF8.GetBytes(skeleton), "").Whole!).Select(value => value.Key).ToHashSet();
        var json = new JsonObject
        {
            ["year"] = values["year"]?.DeepClone(),
            ["branch"] = values["branch.name"]?.DeepClone(),
            ["level"] = values["school.level"]?.DeepClone(),
            ["isEmpty"] = values.All(value => begun.Contains(value.Key)),
        };
        var places = values.Select(value => FactPlace.Of(value.Key)!).ToLookup(place => map.Field(place.Pattern)?.Sheet.Id);
        json["sheets"] = new JsonArray([.. map.Sheets.Where(sheet => places.Contains(sheet.Id)).Select(sheet => new JsonObject
        {
            ["title"] = language == Language.English ? sheet.Plan.Sheet.English ?? sheet.Plan.Sheet.Title : sheet.Plan.Sheet.Title,
            [sheet.Plan.Tables.Count > 0 || sheet.Plan.Sheet.Records is not null ? "rows" : "fields"] = places[sheet.Id].Select(RowOf).Distinct().Count(),
        })]);
        return json;
    }

    JsonObject ValuesOf(Node root)
    {
        var values = new YearValues(map, _texts);
        values.Collect(root);
        return values.Values;
    }

    // The item that a field of a table belongs to; the field itself elsewhere.
    static string RowOf(FactPlace place)
    {
        var at = place;
        while (at.Steps.Count > 0 && at.Steps[^1].Name is not null)
            at = at.Above;
        return (at.Steps.Count > 0 ? at : place).ToString();
    }
}
