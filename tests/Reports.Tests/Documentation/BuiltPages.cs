using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Site;
using Reports.Tests.Cases;

namespace Reports.Tests.Documentation;

/// <summary>The site of this repository, built once for all tests that read it.</summary>
static partial class BuiltPages
{
    public static BuiltSite Site { get; } = SiteBuilder.Build(ShippedCases.Root);

    public static IReadOnlyDictionary<string, string> Html { get; } = Site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

    /// <summary>What the attributes of a page name: its links, pictures, scripts and styles.</summary>
    public static IEnumerable<string> Named(string html, string attribute) =>
        Attribute().Matches(html).Where(match => match.Groups["name"].Value == attribute).Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value));

    [GeneratedRegex("(?<= )(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();
}
