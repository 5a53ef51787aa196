using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Api;

/// <summary>Findings as the page shows them, each with the field to jump to.</summary>
static class FindingJson
{
    // The workbook has a sheet for what the page has a button for.
    static readonly Sentence Acknowledge = RuleBook.InTitles(Advice.Acknowledge);
    static readonly Sentence PressKeep = new("bấm «Giữ nguyên, vì …»", "press «Keep it, because …»");

    /// <summary>Findings of a year that is open.</summary>
    public static JsonArray Of(YearNow now, FieldMap map, Language language) => new([.. now.Findings.Select(finding => Of(finding, now, map, language))]);

    /// <summary>Findings of anything else.</summary>
    public static JsonArray Of(IEnumerable<Finding> findings, Language language) => new([.. findings.Select(finding => Plain(finding, language))]);

    /// <summary>Findings that are only said.</summary>
    public static JsonArray Of(IEnumerable<Diagnostic> problems, Language language) => Of(problems.Select(problem => new Finding(problem, "", "", "")), language);

    static JsonObject Of(Finding finding, YearNow now, FieldMap map, Language language)
    {
        var json = Plain(finding, language);
        if (json["hint"] is { } hint)
            json["hint"] = hint.GetValue<string>().Replace(Acknowledge.In(language), PressKeep.In(language), StringComparison.Ordinal);
        json["canAccept"] = RuleList.All.Any(rule => rule.Code == finding.Diagnostic.Code);
        AddPlace(json, (finding.Diagnostic.Location as FactLocation)?.Path, now, map);
        return json;
    }

    /// <summary>Adds where the page shows a fact: the sheet, and its field where there is one.</summary>
    public static void AddPlace(JsonObject json, string? fact, YearNow now, FieldMap map)
    {
        if (fact is not ['$', '.', .. var path] || FactPlace.Of(path) is not { } place || Nearest(place, now, map) is not { } near)
            return;
        json["sheet"] = near.Sheet;
        json["field"] = near.Field;
    }

    static JsonObject Plain(Finding finding, Language language)
    {
        var (problem, path) = (RuleBook.InTitles(finding).Diagnostic, (finding.Diagnostic.Location as FactLocation)?.Path ?? "");
        var json = new JsonObject
        {
            ["code"] = problem.Code,
            ["severity"] = Model.Key(problem.Severity.ToString()),
            ["path"] = path,
            ["message"] = problem.Message.In(language),
            ["name"] = path.Length > 1 ? FactNames.Of(path).In(language) : "",
        };
        Add(json, "hint", problem.Hint?.In(language));
        Add(json, "found", finding.Found);
        Add(json, "expected", finding.Expected);
        Add(json, "source", finding.Source);
        Add(json, "accepted", finding.Acknowledged);
        if (problem.Location is { } location and not JsonLocation)
            Add(json, "place", location.In(language));
        return json;
    }

    static void Add(JsonObject json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json[name] = text;
    }

    /// <summary>The field of a place, or the nearest that is shown: below it, or above. In a list it may be that of any item, <c>members[].name</c>, or the list itself.</summary>
    static (string Sheet, string Field)? Nearest(FactPlace place, YearNow now, FieldMap map)
    {
        bool IsShown(Slot slot) => now.Context.Asks(slot) && now.Context.Offers(slot);
        for (var at = place; at.Steps.Count > 0; at = at.Above)
        {
            var (pattern, path) = (at.Pattern, at.ToString());
            if (map.Field(pattern) is { } field)
                return (field.Sheet.Id, path);
            if (map.List(pattern) is { } sheet)
                return (sheet.Id, path);
            if (map.Below(pattern, IsShown) is { } below)
                return (below.Field.Sheet.Id, path + below.Pattern[pattern.Length..]);
        }

        return null;
    }
}
