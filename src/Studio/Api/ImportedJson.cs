using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Studio.Api;

/// <summary>What was read of a file that is taken in: the branch and its year, and how much on which sheet.</summary>
sealed class ImportedJson(FieldMap map, Catalogue catalogue)
{
    readonly GivenFields _given = new(map, catalogue);

    public JsonObject Of(YearFile year, Language language)
    {
        var read = new YearValues(map, new(map.Plan.Words));
        read.Collect(year.Whole!);
        var values = read.Values;
        var given = _given.In(read, year.Facts!.School.Level, year.Facts.Year).ToHashSet();
        var json = new JsonObject
        {
            ["year"] = values["year"]?.DeepClone(),
            ["branch"] = values["branch.name"]?.DeepClone(),
            ["level"] = values["school.level"]?.DeepClone(),
            ["isEmpty"] = values.All(value => given.Contains(value.Key)),
        };
        var places = values.Select(value => FactPlace.Of(value.Key)!).ToLookup(place => map.Field(place.Pattern)?.Sheet.Id);
        json["sheets"] = new JsonArray([.. map.Sheets.Where(sheet => places.Contains(sheet.Id)).Select(sheet => new JsonObject
        {
            ["title"] = language == Language.English ? sheet.Plan.Sheet.English ?? sheet.Plan.Sheet.Title : sheet.Plan.Sheet.Title,
            [sheet.Plan.Tables.Count > 0 || sheet.Plan.Sheet.Records is not null ? "rows" : "fields"] = places[sheet.Id].Select(RowOf).Distinct().Count(),
        })]);
        return json;
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
