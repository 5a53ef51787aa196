using System.Globalization;
using Reports.Studio.Fields;
using Reports.Studio.Workspace;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Api;

/// <summary>A year as the page gets it: what stands in its fields, what was found.</summary>
sealed class OpenYearJson(FieldMap map, Catalogue catalogue)
{
    readonly FieldText _texts = new(map.Plan.Words);
    readonly GivenFields _given = new(map, catalogue);

    /// <summary>The year; with its plan where the page does not have it yet.</summary>
    public JsonObject Of(OpenYear year, YearState state, Language language)
    {
        var now = state.Now;
        var json = new JsonObject
        {
            ["id"] = StudioFolder.IdOf(year.Path),
            ["file"] = Path.GetFileName(year.Path),
            ["revision"] = now.Revision,
            ["saved"] = state.Saved.ToString("HH:mm", CultureInfo.InvariantCulture),
            ["canUndo"] = state.CanUndo,
            ["canRedo"] = state.CanRedo,
            ["readable"] = now.Year.IsReadable,
        };
        if (!now.Year.IsReadable)
            json["problem"] = now.Year.Diagnostics is [var first, ..] ? first.Message.In(language) : null;
        if (state.Before is not { } before || PlanJson.Of(map, before, language) != PlanJson.Of(map, now, language))
            json["plan"] = JsonNode.Parse(PlanJson.Of(map, now, language));
        var values = new YearValues(map, _texts);
        if (now.Year.Whole is { } root)
            values.Collect(root);
        json["given"] = new JsonArray([.. _given.In(values, now.Context.Level, now.Context.Year).Select(path => (JsonNode)path)]);
        json["values"] = values.Values;
        json["places"] = values.Places;
        // What holds where nobody has chosen.
        if (now.Context.Edition is { } edition)
        {
            json["inForce"] = new JsonObject { ["edition"] = edition.Data.Name, ["layout"] = edition.Layout.Name };
            if (now.Year.IsReadable)
                json["lacks"] = new JsonArray([.. Dossier.Of(now.Year, catalogue, edition).Lacks().Select(path => (JsonNode)path["$.".Length..])]);
        }

        json["lists"] = values.Lists;
        json["rest"] = new JsonArray([.. values.Rest.Select(left => new JsonObject { ["name"] = FactNames.Trail("$." + left.Path).In(language), ["text"] = left.Text })]);
        json["carried"] = CarriedJson.Of(state.Carried, now, map, language);
        json["findings"] = FindingJson.Of(now, map, language);
        json["sum"] = new JsonObject
        {
            ["errors"] = Count(now, Severity.Error),
            ["warnings"] = Count(now, Severity.Warning),
            ["notes"] = now.Findings.Count(finding => finding.Diagnostic.Severity == Severity.Note && finding.Acknowledged is null),
            ["accepted"] = now.Findings.Count(finding => finding.Acknowledged is not null),
        };
        return json;
    }

    public static int Count(YearNow now, Severity severity) => now.Findings.Count(finding => finding.Diagnostic.Severity == severity);
}

/// <summary>What stands in the fields of a year.</summary>
sealed class YearValues(FieldMap map, FieldText texts)
{
    readonly HashSet<Node> _shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>The texts of fields, by their paths.</summary>
    public JsonObject Values { get; } = [];

    /// <summary>The «…» of a new file, by the paths of their fields.</summary>
    public JsonObject Places { get; } = [];

    /// <summary>How many items lists have, by their paths.</summary>
    public JsonObject Lists { get; } = [];

    /// <summary>What has no field, with its path.</summary>
    public List<(string Path, string Text)> Rest { get; } = [];

    public void Collect(Node root)
    {
        foreach (var sheet in map.Sheets.Select(sheet => sheet.Plan))
        {
            if (sheet.Sheet.Records is { } records)
                Items(sheet, root.Find(records), records);
            else if (sheet.Tables.Count == 0)
                Fields(sheet, root, "");
            foreach (var table in sheet.Tables)
                Table(sheet, table, root);
        }

        foreach (var (path, value) in Left(root, ""))
            Rest.Add((path, YearJson.Line(value)));
    }

    void Table(SheetPlan sheet, TablePlan table, Node root)
    {
        if (table.Owner is not { } owner)
        {
            Items(sheet, root.Find(table.Path), table.Path);
            return;
        }

        var owners = root.Find(owner)?.Items ?? [];
        for (var at = 0; at < owners.Count; at++)
            Items(sheet, owners[at].Find(table.Below), string.Create(CultureInfo.InvariantCulture, $"{owner}[{at}].{table.Below}"));
    }

    void Items(SheetPlan sheet, Node? list, string path)
    {
        if (list is not { Kind: NodeKind.List })
            return;
        _shown.Add(list);
        Lists[path] = list.Items.Count;
        for (var at = 0; at < list.Items.Count; at++)
            Fields(sheet, list.Items[at], string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]."));
    }

    void Fields(SheetPlan sheet, Node owner, string before)
    {
        foreach (var slot in sheet.Slots)
        {
            if (owner.Find(slot.Key) is not { } value)
                continue;
            _shown.Add(value);
            if (texts.Of(slot, value) is { } text)
                Values[before + slot.Key] = text;
            else if (FieldText.Place(value) is { } place)
                Places[before + slot.Key] = place;
        }
    }

    IEnumerable<(string Path, Node Value)> Left(Node node, string path)
    {
        foreach (var member in node.Members)
        {
            foreach (var left in LeftIn(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
                yield return left;
        }

        for (var at = 0; at < node.Items.Count; at++)
        {
            foreach (var left in LeftIn(node.Items[at], string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]")))
                yield return left;
        }
    }

    IEnumerable<(string Path, Node Value)> LeftIn(Node node, string path)
    {
        var isList = Lists.ContainsKey(path);
        if ((_shown.Contains(node) && !isList) || node.Kind == NodeKind.Null)
            return [];
        return isList || AnyShown(node) ? Left(node, path) : IsItem(path) ? [] : [(path, node)];
    }

    bool AnyShown(Node node) => node.Members.Any(member => _shown.Contains(member.Value) || AnyShown(member.Value)) || node.Items.Any(item => _shown.Contains(item) || AnyShown(item));

    // An item of a table of which no field is filled in is a row like others.
    bool IsItem(string path) => path.EndsWith(']') && Lists.ContainsKey(path[..path.LastIndexOf('[')]);
}

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
