using System.Collections.Concurrent;
using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Studio.Api;

/// <summary>What stands in the fields of a year and nobody entered: what a new file of that year and level has, the heads of papers that stay from year to year, the labels of rows that are given.</summary>
sealed class GivenFields(FieldMap map, Catalogue catalogue)
{
    readonly FieldText _texts = new(map.Plan.Words);
    readonly ConcurrentDictionary<(SchoolLevel Level, int Year), YearValues> _begun = [];

    /// <summary>The paths of such fields, and of such lists that state that there is nothing.</summary>
    public IEnumerable<string> In(YearValues year, SchoolLevel? level, int? number)
    {
        var begun = level is { } ofLevel && number is { } ofYear ? _begun.GetOrAdd((ofLevel, ofYear), Begun) : new YearValues(map, _texts);
        return Same(year.Values, begun.Values, IsLabel).Concat(Same(year.Lists, begun.Lists, _ => false).Where(list => (int)year.Lists[list]! == 0));
    }

    static IEnumerable<string> Same(JsonObject year, JsonObject begun, Func<string, bool> isLabel) =>
        year.Where(value => JsonNode.DeepEquals(value.Value, begun[value.Key]) || isLabel(value.Key)).Select(value => value.Key);

    bool IsLabel(string path) =>
        path == "$schema" || FactPath.IsLasting(path)
        || (FactPlace.Of(path) is { } place && map.Field(place.Pattern) is { Sheet.Plan.Sheet.Fixed: true, Slot.Cell.Kind: not (EntryKind.Whole or EntryKind.Decimal or EntryKind.Count) });

    YearValues Begun((SchoolLevel Level, int Year) of)
    {
        var skeleton = YearSkeleton.Create(Model.Key(of.Level.ToString()), of.Year, YearSchema.FileName, catalogue);
        var values = new YearValues(map, _texts);
        values.Collect(YearFile.Read(Encoding.UTF8.GetBytes(skeleton), "").Whole!);
        return values;
    }
}
