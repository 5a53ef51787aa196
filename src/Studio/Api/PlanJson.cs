using System.Runtime.CompilerServices;
using Reports.Studio.Fields;
using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Api;

/// <summary>Steps, sheets and fields as the page draws them; what this school is not asked for is hidden, unless something stands there.</summary>
sealed class PlanJson
{
    static readonly ConditionalWeakTable<YearNow, string> Vietnamese = [];
    static readonly ConditionalWeakTable<YearNow, string> English = [];

    readonly FieldMap _map;
    readonly YearNow _now;
    readonly Language _language;
    readonly HashSet<string> _said;

    PlanJson(FieldMap map, YearNow now, Language language)
    {
        (_map, _now, _language) = (map, now, language);
        _said = now.Year.Whole is { } root ? [.. Said(root, "")] : [];
    }

    /// <summary>The plan as JSON; the same plan is the same text.</summary>
    public static string Of(FieldMap map, YearNow now, Language language) =>
        (language == Language.English ? English : Vietnamese).GetValue(now, now => new PlanJson(map, now, language).Plan().ToJsonString());

    JsonObject Plan() => new()
    {
        ["scales"] = new JsonArray(
        [
            .. _now.Context.Words.PupilScales.Select(scale => new JsonObject
            {
                ["code"] = scale.Code,
                ["label"] = scale.Name,
                ["levels"] = new JsonArray([.. scale.Levels.Select(level => (JsonNode)level.Code)]),
            }),
        ]),
        ["steps"] = new JsonArray(
        [
            .. _map.Plan.Layout.Steps.Select(step => new JsonObject
            {
                ["id"] = step.Id,
                ["title"] = Titled(step.Title, step.English),
                ["sheets"] = new JsonArray([.. _map.Sheets.Where(sheet => step.Sheets.Contains(sheet.Plan.Sheet)).Select(Sheet)]),
            }),
        ]),
    };

    JsonObject Sheet(KnownSheet known)
    {
        var (plan, sheet) = (known.Plan, known.Plan.Sheet);
        var json = new JsonObject
        {
            ["id"] = known.Id,
            ["title"] = Titled(sheet.Title, sheet.English),
            ["help"] = Titled(sheet.Help ?? "", sheet.EnglishHelp),
            ["kind"] = plan.IsRest ? "rest" : plan.Tables.Count > 0 ? "table" : sheet.Records is not null ? "records" : "fields",
            ["hidden"] = !sheet.Holds(_now.Context.Level, _now.Context.Year) && !Patterns(known).Any(IsSaid),
            ["sums"] = sheet.Sums,
            ["fixed"] = sheet.Fixed,
        };
        if (sheet.Records is { } records)
            json["records"] = new JsonObject { ["path"] = records, ["title"] = EntryField.MemberAt(typeof(BranchYear), records).Name.In(_language), ["name"] = "name" };
        if (plan.Tables.Count > 0)
        {
            json["tables"] = new JsonArray([.. plan.Tables.Select(Table)]);
            json["list"] = sheet.List;
            json["fields"] = new JsonArray([.. plan.Slots.Select(slot => Field(slot, plan.Tables.Select(table => table.Path + "[]." + slot.Key)))]);
            if (sheet.Shares is { } shares)
                json["shares"] = new JsonObject { ["of"] = shares, ["total"] = "total" };
        }
        else if (!plan.IsRest)
            json["groups"] = new JsonArray([.. sheet.Groups.Select((group, at) => Group(known, group, at))]);
        return json;
    }

    JsonObject Table(TablePlan table)
    {
        var json = new JsonObject { ["path"] = table.Path, ["name"] = Titled(table.Name, Capital(EntryField.MemberAt(typeof(BranchYear), table.Path).Name.English)), ["hidden"] = !table.Entry.Holds(_now.Context.Level, _now.Context.Year) && !IsSaid(table.Path) };
        if (table.Owner is { } owner)
            json["owner"] = new JsonObject { ["path"] = owner, ["title"] = table.OwnerTitle!.In(_language), ["below"] = table.Below };
        return json;
    }

    JsonObject Group(KnownSheet known, EntryGroup group, int at)
    {
        var before = known.Plan.Sheet.Records is { } records ? records + "[]." : "";
        return new()
        {
            ["id"] = $"{known.Id}-{at + 1}",
            ["title"] = Titled(FieldSheetReader.Heading(group, known.Plan), group.English ?? Capital(group, known.Plan)),
            ["fields"] = new JsonArray([.. known.Plan.Slots.Where(slot => slot.Group == group && !IsForMachines(slot)).Select(slot => Field(slot, [before + slot.Key]))]),
        };
    }

    JsonObject Field(Slot slot, IEnumerable<string> patterns)
    {
        var choices = Choices.Of(slot, _now.Context);
        var json = new JsonObject
        {
            ["key"] = slot.Key,
            ["label"] = _language == Language.English ? EnglishLabel(slot) : slot.Label,
            ["help"] = FieldHelp.Of(slot, choices.Count > 0).In(_language),
            ["kind"] = Model.Key(slot.Cell.Kind.ToString()),
            ["summed"] = slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count && slot.Field.Detail?.Summed != false,
            ["hidden"] = !(_now.Context.Asks(slot) && _now.Context.Offers(slot)) && !patterns.Any(IsSaid),
        };
        if (choices.Count > 0)
            json["words"] = new JsonArray([.. choices.Select(word => (JsonNode)word)]);
        if (slot.Field.Detail?.Width is { } width)
            json["width"] = width;
        if (slot.Word is { } word)
            json["word"] = word;
        return json;
    }

    // Where an editor finds the schema.
    static bool IsForMachines(Slot slot) => slot.Key.StartsWith('$');

    // Words of closed lists are those of the forms: «Votes: HTXS».
    string EnglishLabel(Slot slot)
    {
        var name = Capital(slot.Field.Member.Name.English);
        if (slot.Word is not { } word)
            return name;
        var label = _now.Context.Words.Label(slot.Field.Member, word);
        return slot.Field.Title.Length == 0 ? label : $"{name}: {label}";
    }

    // A heading that says nothing of its own is the title of its record.
    static string? Capital(EntryGroup group, SheetPlan plan) => group is { Title: null, Of: { } record }
        ? Capital(EntryField.MemberAt(EntryField.TypeAt(typeof(BranchYear), plan.Sheet.Records is { } records ? records + "[]" : null), record).Name.English)
        : null;

    static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    string Titled(string vietnamese, string? english) => _language == Language.English && english is not null ? english : vietnamese;

    static IEnumerable<string> Patterns(KnownSheet known) => known.Plan.Tables.Count > 0
        ? known.Plan.Tables.Select(table => table.Path)
        : known.Plan.Slots.Select(slot => (known.Plan.Sheet.Records is { } records ? records + "[]." : "") + slot.Key);

    bool IsSaid(string pattern) => _said.Contains(pattern);

    // The pattern of every value that says something, and of what leads to it.
    static IEnumerable<string> Said(Node node, string pattern)
    {
        if (pattern.Length > 0)
            yield return pattern;
        foreach (var member in node.Members.Where(member => !WrittenNodes.IsUnfilled(member.Value)))
        {
            foreach (var below in Said(member.Value, pattern.Length == 0 ? member.Name : $"{pattern}.{member.Name}"))
                yield return below;
        }

        foreach (var item in node.Items.Where(item => item.Members.Count > 0))
        {
            foreach (var below in Said(item, pattern + "[]"))
                yield return below;
        }
    }
}
