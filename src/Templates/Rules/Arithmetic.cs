using Reports.Templates.Figures;

namespace Reports.Templates.Rules;

/// <summary>Writes out sums, so that a finding shows its calculation.</summary>
static class Arithmetic
{
    /// <summary><c>482 + 83 + 3 = 568</c>; a number alone is its own sum.</summary>
    public static string Sum(IEnumerable<int> parts)
    {
        var numbers = parts.ToList();
        return numbers.Count == 1 ? $"{numbers[0]}" : $"{string.Join(" + ", numbers)} = {numbers.Sum()}";
    }

    /// <summary><c>7 ÷ 37 = 18,9 %</c>.</summary>
    public static string Percent(int part, int whole) =>
        $"{part} ÷ {whole} = {Number.Print(new Share(new("", part), new("", whole)).Value)} %";
}
