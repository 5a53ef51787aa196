namespace Reports.Templates.Rules;

/// <summary>A rule whose breach is a number larger than the one that contains it.</summary>
/// <param name="chains">Lists of numbers of which each contains the next; those not stated are passed over.</param>
abstract class NestRule(string code, RuleText text, Func<CheckedYear, IEnumerable<IReadOnlyList<Nested>>> chains) : Rule(code, text)
{
    public sealed override IEnumerable<Finding> Check(CheckedYear year) => chains(year).SelectMany(chain => Descending(year, chain));

    IEnumerable<Finding> Descending(CheckedYear year, IReadOnlyList<Nested> chain)
    {
        var stated = chain.Where(number => number.Number is not null).ToList();
        return stated.Zip(stated.Skip(1), (whole, part) => new { Whole = whole, Part = part }).Where(pair => pair.Part.Number > pair.Whole.Number).Select(pair => Breach(
            year, pair.Part.Path, $"{pair.Part.Number}", $"≤ {pair.Whole.Number}",
            new(
                $"{pair.Part.Name.Vietnamese}: {pair.Part.Number} lớn hơn {pair.Whole.Name.Vietnamese}: {pair.Whole.Number}.",
                $"{pair.Part.Name.English}: {pair.Part.Number} is more than {pair.Whole.Name.English}: {pair.Whole.Number}."),
            new("Kiểm tra hai số này, sửa số sai.", "Check the two numbers and correct the wrong one.")));
    }
}

/// <summary>A number that is a part of the one before it.</summary>
sealed record Nested(Sentence Name, string Path, int? Number);
