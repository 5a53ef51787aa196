namespace Reports.Templates.Rules;

/// <summary>A rule whose breach is a number larger than the one that contains it.</summary>
/// <param name="chains">Lists of numbers of which each contains the next; those not stated are passed over.</param>
abstract class NestRule(string code, RuleText text, Func<CheckedYear, IEnumerable<IReadOnlyList<Nested>>> chains) : Rule(code, text)
{
    public sealed override IEnumerable<Finding> Check(CheckedYear year) => chains(year).SelectMany(chain => Descending(year, chain));

    IEnumerable<Finding> Descending(CheckedYear year, IReadOnlyList<Nested> chain)
    {
        var stated = chain.Where(number => number.Number is not null).ToList();
        return stated.Zip(stated.Skip(1)).Where(pair => pair.Second.Number > pair.First.Number).Select(pair => Breach(
            year, pair.Second.Path, $"{pair.Second.Number}", $"≤ {pair.First.Number}",
            new(
                $"{pair.Second.Name.Vietnamese}: {pair.Second.Number} lớn hơn {pair.First.Name.Vietnamese}: {pair.First.Number}.",
                $"{pair.Second.Name.English}: {pair.Second.Number} is more than {pair.First.Name.English}: {pair.First.Number}."),
            new("Kiểm tra hai số này, sửa số sai.", "Check the two numbers and correct the wrong one.")));
    }
}

/// <summary>A number that is a part of the one before it.</summary>
sealed record Nested(Sentence Name, string Path, int? Number);
