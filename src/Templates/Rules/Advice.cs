using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>What many rules advise.</summary>
static class Advice
{
    /// <summary>To accept a finding, as a part of a sentence that goes on with the reason.</summary>
    public static Sentence Acknowledge { get; } = Acknowledging();

    public static Sentence FillIn<T>(string member)
    {
        var field = FactNames.Field<T>(member);
        return new($"Điền mục {field.Vietnamese}.", $"Fill in {field.English}.");
    }

    static Sentence Acknowledging()
    {
        var field = FactNames.Field<BranchYear>(nameof(BranchYear.Acknowledged));
        return new($"ghi nhận phát hiện này ở mục {field.Vietnamese}", $"acknowledge this finding under {field.English}");
    }
}

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

/// <summary>Writes out names after their number.</summary>
static class NameList
{
    /// <summary><c>: A; B</c>; nothing where there is nobody, so that «có 0» ends its sentence.</summary>
    public static string After(IReadOnlyCollection<string> names) => names.Count == 0 ? "" : $": {string.Join("; ", names)}";
}
