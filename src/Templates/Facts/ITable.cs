namespace Reports.Templates.Facts;

/// <summary>Numbers under labels: as long as nobody is counted, the labels alone state nothing, and the part counts as missing.</summary>
interface ITable
{
    /// <summary>True when some number is stated. A method, so that it is no member of the data file.</summary>
    bool IsStated();

    /// <summary>True when there is a number other than nought among these.</summary>
    static bool Any(params ReadOnlySpan<int?> numbers)
    {
        foreach (var number in numbers)
        {
            if (number > 0)
                return true;
        }

        return false;
    }

    /// <summary>True when there is a count other than nought among these.</summary>
    static bool Any(IReadOnlyDictionary<string, Count>? counts) => counts?.Values.Any(count => count.Value > 0) == true;
}
