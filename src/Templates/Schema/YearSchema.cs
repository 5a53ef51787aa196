using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Editions;

namespace Reports.Templates.Schema;

/// <summary>The JSON Schema (2020-12) of a data file, exported from the model and the words of the catalogue.</summary>
public static class YearSchema
{
    /// <summary>The name of its file, which lies beside the data so that an editor finds it.</summary>
    internal const string FileName = "year.schema.json";

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
        return ReadableJson.Text(TypeSchemas.Headed(head, new TypeSchemas(new(catalogue)).Record(typeof(BranchYear)))) + "\n";
    }
}

/// <summary>The words of every vocabulary, gathered from all editions, layouts and scales.</summary>
sealed class SchemaWords(Catalogue catalogue)
{
    /// <summary>The words with what they mean; each once, in the order of the catalogue.</summary>
    public IReadOnlyList<(string Word, string? Title)> Of(Vocabulary vocabulary) =>
    [
        .. (vocabulary switch
        {
            Vocabulary.Edition => catalogue.Editions.Select(edition => (edition.Id, (string?)edition.Name)),
            Vocabulary.Layout => catalogue.Layouts.Select(layout => (layout.Id, (string?)layout.Name)),
            Vocabulary.Rating => Editions(edition => edition.Ratings).Select(word => (word.Name, (string?)null)),
            Vocabulary.Level => Editions(edition => edition.Levels).Select(word => (word.Name, (string?)null)),
            Vocabulary.LevelCode => Editions(edition => edition.Levels).Select(word => (word.Code, (string?)word.Name)),
            Vocabulary.Scale => catalogue.Scales.Where(scale => scale.Serves != ScaleUse.Standard).Select(scale => (scale.Code, (string?)scale.Name)),
            Vocabulary.ScaleLevel => Scales(scale => scale.Serves != ScaleUse.Standard).Select(word => (word.Code, (string?)word.Name)),
            Vocabulary.StandardLevel => Scales(scale => scale.Serves == ScaleUse.Standard).Select(word => (word.Code, (string?)word.Name)),
            _ => Scales(scale => scale.Serves == ScaleUse.Standard).Select(word => (word.Name, (string?)null)),
        }).DistinctBy(word => word.Item1),
    ];

    IEnumerable<FormWord> Editions(Func<EditionData, IEnumerable<FormWord>> words) => catalogue.Editions.SelectMany(edition => words(edition.Data));

    IEnumerable<FormWord> Scales(Func<Scale, bool> which) => catalogue.Scales.Where(which).SelectMany(scale => scale.Levels);
}
