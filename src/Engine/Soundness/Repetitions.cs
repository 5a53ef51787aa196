using System.Xml.Linq;

namespace Reports.Engine.Soundness;

/// <summary>Finds the second and every further element with a key that was there before.</summary>
static class Repetitions
{
    internal static IEnumerable<(XElement Element, string Key)> Of(IEnumerable<XElement> elements, Func<XElement, string?> key)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in elements)
        {
            if (key(element) is { } value && !seen.Add(value))
                yield return (element, value);
        }
    }
}
