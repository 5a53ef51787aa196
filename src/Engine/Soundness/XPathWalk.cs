using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reports.Engine.Soundness;

/// <summary>Follows the paths that the SDK's validator prints: <c>/w:document[1]/w:body[1]/w:p[2]</c>.</summary>
static partial class XPathWalk
{
    /// <summary>The element at that path, or the last one on the way to it.</summary>
    internal static XElement? To(XElement root, string path)
    {
        XElement? at = null;
        foreach (Match step in Step().Matches(path))
        {
            var name = step.Groups["name"].Value;
            var index = int.Parse(step.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (at is null)
                at = root.Name.LocalName == name ? root : null;
            else if (at.Elements().Where(e => e.Name.LocalName == name).ElementAtOrDefault(index - 1) is { } next)
                at = next;
            else
                break;
        }
        return at;
    }

    [GeneratedRegex(@"/(?:[^:/\[]+:)?(?<name>[^:/\[]+)\[(?<index>\d{1,9})\]")]
    private static partial Regex Step();
}
