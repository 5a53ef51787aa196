using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules;

/// <summary>A rule whose breach is a number larger than the one that contains it.</summary>
abstract class NestRule : Rule
{
    /// <summary>The breaches in a list of numbers of which each contains the next; those not stated are passed over.</summary>
    protected IEnumerable<Finding> Descending(CheckedYear year, params IEnumerable<(Sentence Name, string Path, int? Number)> numbers)
    {
        (Sentence Name, string Path, int? Number)? outer = null;
        foreach (var inner in numbers.Where(number => number.Number is not null))
        {
            if (outer is { } container && inner.Number > container.Number)
                yield return Breach(
                    year, inner.Path, $"{inner.Number}", $"≤ {container.Number}",
                    new(
                        $"{inner.Name.Vietnamese}: {inner.Number} lớn hơn {container.Name.Vietnamese}: {container.Number}.",
                        $"{inner.Name.English}: {inner.Number} is more than {container.Name.English}: {container.Number}."),
                    new("Kiểm tra hai số này, sửa số sai.", "Check the two numbers and correct the wrong one."));
            outer = inner;
        }
    }
}
