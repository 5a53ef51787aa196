using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Schema;

/// <summary>The JSON Schema (2020-12) of a data file, exported from the model and the words of the catalogue.</summary>
public static class YearSchema
{
    static readonly JsonSerializerOptions Print = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as text, titles and descriptions in Vietnamese, ending with a line break.</summary>
    /// <param name="catalogue">Whose ids, scales and levels an editor offers.</param>
    public static string Export(Catalogue catalogue)
    {
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Số liệu một năm của chi bộ",
            ["description"] = "Mọi văn bản của bộ hồ sơ kiểm điểm cuối năm được lập từ tệp này. Chỉ ghi số liệu gốc; tỷ lệ và tổng do chương trình tính.",
        };
        return TypeSchemas.Headed(head, new TypeSchemas(new(catalogue)).Record(typeof(BranchYear))).ToJsonString(Print) + "\n";
    }
}
