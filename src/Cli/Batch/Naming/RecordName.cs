using System.Globalization;
using Reports.Cli.Batch.Records;
using Reports.Engine.Data;
using Reports.Engine.Vietnamese;

namespace Reports.Cli.Batch.Naming;

/// <summary>What a record is called when nobody says otherwise: like its file, or by its number and the name in it.</summary>
static class RecordName
{
    // Where people look for a name; the first that is a text.
    static readonly string[][] Places = [["name"], ["member", "name"], ["ho_ten"], ["full_name"], ["branch", "name"], ["id"], ["code"]];

    /// <summary>The name: <c>chi-bo-3</c> for the file <c>chi-bo-3.json</c>, <c>000017-nguyen-van-binh</c> for the 17th record of a list.</summary>
    /// <remarks>A name with a number belongs to one record only.</remarks>
    public static string Of(DataRecord record, DataObject data)
    {
        if (record.Stem is { } stem && PlainName.Of(stem) is { } plain)
            return plain;

        var slug = Places.Select(place => Spelling.Slug(Text(data, place))).FirstOrDefault(found => found.Length > 0);
        var number = record.Number.ToString("D6", CultureInfo.InvariantCulture);
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

/// <summary>Spreads the files of a large batch over folders, because a folder of a hundred thousand files is slow everywhere.</summary>
/// <remarks>The first records stand in the output folder itself; record 12,345 stands in <c>010001-015000/</c>. The number alone decides, so that shards agree.</remarks>
static class Shelf
{
    /// <summary>The records of one folder.</summary>
    public const int Records = 5000;

    /// <summary>The folder of a record, with a slash at its end; empty for the first ones.</summary>
    public static string Of(long record)
    {
        var before = (record - 1) / Records * Records;
        return before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{before + 1:000000}-{before + Records:000000}/");
    }
}

/// <summary>Gives every file of a batch a path of its own: the second record of one name gets <c>-2</c> after it.</summary>
/// <remarks>
/// Asked in the order of the records, those of other shards included, it answers the same whatever the jobs and shards. Names
/// that differ only in capitals count as one, because for Windows they are. It remembers a 64-bit mark of each name, not the name:
/// should two marks ever meet, a name gets a number that it did not need, and nothing is lost.
/// </remarks>
sealed class NameGuard
{
    readonly HashSet<ulong> _taken = [];
    readonly Dictionary<ulong, int> _counts = [];

    /// <summary>The path to use for a wanted one.</summary>
    /// <param name="stem">Without ending.</param>
    /// <param name="ending">With its point.</param>
    public string Take(string stem, string ending)
    {
        var mark = Mark(stem + ending);
        if (_taken.Add(mark))
            return stem + ending;

        for (var number = _counts.GetValueOrDefault(mark, 1) + 1; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{ending}");
            if (!_taken.Add(Mark(numbered)))
                continue;
            _counts[mark] = number;
            return numbered;
        }
    }

    // FNV-1a over the letters as a system without capitals sees them.
    static ulong Mark(string name)
    {
        var mark = 14695981039346656037UL;
        foreach (var letter in Spelling.Lower(name))
            mark = (mark ^ letter) * 1099511628211UL;
        return mark ^ (mark >> 32);
    }
}
