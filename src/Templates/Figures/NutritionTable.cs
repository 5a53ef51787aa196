using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Dinh dưỡng: children by weight and by height, of those weighed and measured.</summary>
sealed record NutritionTable(int? Total, IReadOnlyList<Column> Columns)
{
    const string Path = "$.children.nutrition";

    public static NutritionTable? Of(Nutrition? facts)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        Column Make(string code, string label, Count? count) => Column.Of(code, label, null, count, $"{Path}.{code}", total);
        return new(
            facts.Total,
            [
                Make("normal_weight", "Cân nặng bình thường", facts.NormalWeight),
                Make("underweight", "Suy dinh dưỡng thể nhẹ cân", facts.Underweight),
                Make("overweight", "Thừa cân, béo phì", facts.Overweight),
                Make("normal_height", "Chiều cao bình thường", facts.NormalHeight),
                Make("stunted", "Suy dinh dưỡng thể thấp còi", facts.Stunted),
            ]);
    }
}
