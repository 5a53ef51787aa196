using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reports.Cli.Findings;

/// <summary>JSON as text: indented, Vietnamese letters as they are.</summary>
static class JsonPrint
{
    static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly JsonSerializerOptions OneLine = new(Options) { WriteIndented = false };

    /// <summary>The same without line breaks.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(OneLine);

    public static string Text(JsonNode node) => node.ToJsonString(Options);
}
