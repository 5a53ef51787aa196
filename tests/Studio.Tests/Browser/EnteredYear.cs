using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>A sample as the page shows it: what a person who has it on paper types into an empty page.</summary>
sealed class EnteredYear(JsonObject year)
{
    readonly JsonObject _values = year["values"]!.AsObject();
    readonly JsonObject _lists = year["lists"]!.AsObject();

    /// <summary>Asks the studio for a year that lies in its folder.</summary>
    public static async Task<EnteredYear> Of(Person person, string file)
    {
        var text = await person.Page.EvaluateAsync<string>(
            """
            async file => {
              const home = await (await fetch("/api/home")).json();
              return await (await fetch(`/api/years/${home.years.find(year => year.file === file).id}`)).text();
            }
            """,
            file);
        return new(JsonNode.Parse(text)!.AsObject());
    }

    public string Text(string path) => (string?)_values[path] ?? "";

    public int Count(string list) => (int?)_lists[list] ?? 0;

    /// <summary>Changes what will be typed.</summary>
    public void Mistake(string path, string text) => _values[path] = text;

    /// <summary>The fields that have a value, but for what belongs to the program.</summary>
    public IEnumerable<string> Paths => _values.Select(value => value.Key).Where(path => !path.StartsWith("acknowledged", StringComparison.Ordinal) && path != "$schema");

    /// <summary>Fills every step of the year that is open, with the keyboard alone.</summary>
    public async Task Type(Person person)
    {
        foreach (var step in year["plan"]!["steps"]!.AsArray().Select(step => step!.AsObject()))
        {
            var sheets = step["sheets"]!.AsArray().Select(sheet => sheet!.AsObject()).Where(sheet => (string?)sheet["kind"] != "rest" && HasAny(sheet)).ToList();
            foreach (var sheet in sheets)
            {
                await person.Go((string)step["title"]!, await person.Page.Locator(".tabs").IsVisibleAsync() || sheets.Count > 1 ? (string)sheet["title"]! : null);
                await Type(person, sheet);
            }
        }

        await person.Saved();
    }

    bool HasAny(JsonObject sheet) => (string?)sheet["kind"] switch
    {
        "table" => Tables(sheet).Any(table => table["owner"] is not null ? Enumerable.Range(0, Count((string)table["owner"]!["path"]!)).Any(at => Count(Below(table, at)) > 0) : Count((string)table["path"]!) > 0)
            && (string?)sheet["tables"]![0]!["path"] != "acknowledged",
        "records" => true,
        _ => Fields(sheet).Any(field => Text((string)field["key"]!) != ""),
    };

    async Task Type(Person person, JsonObject sheet)
    {
        switch ((string?)sheet["kind"])
        {
            case "table":
                var grids = 0;
                foreach (var table in Tables(sheet))
                {
                    if (table["owner"] is null)
                    {
                        await Paste(person, sheet, (string)table["path"]!, grids++);
                        continue;
                    }

                    var owners = Count((string)table["owner"]!["path"]!);
                    for (var at = 0; at < owners; at++)
                        await Paste(person, sheet, Below(table, at), grids++);
                }

                break;
            case "records":
                var list = (string)sheet["records"]!["path"]!;
                for (var at = 0; at < Count(list); at++)
                {
                    var before = string.Create(CultureInfo.InvariantCulture, $"{list}[{at}].");
                    if (Fields(sheet).Any(field => Text(before + (string)field["key"]!) != ""))
                    {
                        await person.Press(person.Page.Locator(".names .name").Nth(at));
                        await Type(person, sheet, before);
                    }
                }

                break;
            default:
                await Type(person, sheet, "");
                break;
        }
    }

    async Task Type(Person person, JsonObject sheet, string before)
    {
        foreach (var path in Fields(sheet).Select(field => before + (string)field["key"]!).Where(path => Text(path) != ""))
        {
            if (await person.Field(path).InputValueAsync() != Text(path))
                await person.Type(path, Text(path));
        }
    }

    // With its headings, as one copies a whole list in Excel.
    async Task Paste(Person person, JsonObject sheet, string list, int grid)
    {
        if (Count(list) == 0)
            return;
        var fields = sheet["fields"]!.AsArray().Select(field => field!.AsObject())
            .Where(field => Enumerable.Range(0, Count(list)).Any(at => Text($"{list}[{at}].{field["key"]}") != "") || field["hidden"]?.GetValue<bool>() != true).ToList();
        var lines = Enumerable.Range(0, Count(list)).Select(at => fields.Select(field => Text($"{list}[{at}].{field["key"]}")));
        var all = lines.Prepend(fields.Select(field => (string)field["label"]!)).Select(line => string.Join('\t', line.Select(Quoted)));
        await person.Paste(person.Cell(0, 0, grid), string.Join("\r\n", all) + "\r\n");
        await Assertions.Expect(person.Page.Locator("table.grid").Nth(grid).Locator("tbody tr")).ToHaveCountAsync(Count(list) + 1);
    }

    static string Quoted(string cell) => cell.Contains('\n', StringComparison.Ordinal) || cell.StartsWith('"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    static IEnumerable<JsonObject> Tables(JsonObject sheet) => sheet["tables"]!.AsArray().Select(table => table!.AsObject()).Where(table => table["hidden"]?.GetValue<bool>() != true);

    static string Below(JsonObject table, int at) => string.Create(CultureInfo.InvariantCulture, $"{table["owner"]!["path"]}[{at}].{table["owner"]!["below"]}");

    static IEnumerable<JsonObject> Fields(JsonObject sheet) => sheet["groups"]!.AsArray().SelectMany(group => group!["fields"]!.AsArray()).Select(field => field!.AsObject());
}
