using Reports.Cli.Batch.Records;
using Reports.Engine.Data;
using Reports.Engine.Vietnamese;

namespace Reports.Cli.Batch.Naming;

/// <summary>What a record is called when nobody says otherwise: like its file, or by its number and the name in it.</summary>
static class RecordName
{
    // Where people look for a name; the first that is a text.
    static readonly string[] Places = ["name", "member.name", "ho_ten", "full_name", "branch.name", "id", "code"];

    /// <summary>The name: <c>chi-bo-3</c> for the file <c>chi-bo-3.json</c>, <c>000017-nguyen-van-binh</c> for the 17th record of a list.</summary>
    /// <remarks>A name with a number belongs to one record only.</remarks>
    public static string Of(DataRecord record, DataObject data)
    {
        if (record.Stem is { } stem && PlainName.Of(stem) is { } plain)
            return plain;

        var slug = Places.Select(place => Spelling.Slug(Text(data, place.Split('.')))).FirstOrDefault(found => found.Length > 0);
        var number = record.Number.ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
        return slug is null ? number : PlainName.Of($"{number}-{slug}")!;
    }

    /// <summary>What a pattern reads as <c>record</c>.</summary>
    public static DataObject Values(DataRecord record, DataObject data) => new()
    {
        ["number"] = record.Number,
        ["file"] = Path.GetFileName(record.File),
        ["name"] = Of(record, data),
        ["line"] = record.Line,
    };

    static string Text(DataObject data, string[] path)
    {
        Value value = data;
        foreach (var name in path)
            value = value.AsObject() is { } members ? members[name] : default;
        return value.AsString() ?? "";
    }
}
