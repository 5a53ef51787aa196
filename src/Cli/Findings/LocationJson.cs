using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

/// <summary>A place as members of a JSON object.</summary>
static class LocationJson
{
    public static JsonObject Of(Location location)
    {
        var members = new JsonObject();
        AddTo(members, location);
        return members;
    }

    public static void AddTo(JsonObject members, Location location)
    {
        members["file"] = location.File;
        switch (location)
        {
            case TextLocation text:
                (members["line"], members["column"]) = (text.Line, text.Column);
                break;
            case JsonLocation json:
                (members["line"], members["column"], members["path"]) = (json.Line, json.Column, json.Path);
                break;
            case WordLocation word:
                Add(members, word);
                break;
        }
    }

    static void Add(JsonObject members, WordLocation word)
    {
        members["part"] = word.Part;
        Add(members, "table", word.Table);
        Add(members, "row", word.Row);
        Add(members, "cell", word.Cell);
        Add(members, "paragraph", word.Paragraph);
        if (word.Text.Length > 0)
            members["text"] = word.Text;
    }

    static void Add(JsonObject members, string name, int? number)
    {
        if (number is not null)
            members[name] = number;
    }
}
