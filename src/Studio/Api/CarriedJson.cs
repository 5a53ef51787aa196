using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;
using Reports.Studio.Fields;
using Reports.Studio.Workspace;
using Reports.Templates.Reading;

namespace Reports.Studio.Api;

/// <summary>What was carried from last year, each line with the place to look at.</summary>
static class CarriedJson
{
    public static JsonArray Of(CarriedList carried, YearNow now, FieldMap map, Language language) => new([.. carried.Lines.Select((line, at) =>
    {
        var json = new JsonObject { ["kind"] = Model.Key(line.Kind.ToString()), ["text"] = line.Text.In(language), ["isSeen"] = carried.Seen.Contains(at) };
        FindingJson.AddPlace(json, line.Path, now, map);
        return json;
    })]);
}
