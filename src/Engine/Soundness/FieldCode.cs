using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Engine.Opening;

namespace Reports.Engine.Soundness;

/// <summary>Reads what a field says between its beginning and its result.</summary>
static partial class FieldCode
{
    /// <summary>The code of the field that begins here, its pieces joined; nested fields end it.</summary>
    internal static string After(XElement begin)
    {
        var code = new StringBuilder();
        var runs = begin.Parent?.ElementsAfterSelf().SelectMany(r => r.Elements()) ?? [];
        foreach (var element in begin.ElementsAfterSelf().Concat(runs))
        {
            if (element.Is("fldChar"))
                break;
            if (element.Is("instrText"))
                code.Append(element.Value);
        }
        return code.ToString();
    }

    /// <summary>The bookmark that a REF, PAGEREF, NOTEREF or internal HYPERLINK field needs.</summary>
    internal static string? BookmarkOf(string code)
    {
        var match = Reference().Match(code);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""^\s*(?:(?:REF|PAGEREF|NOTEREF)\s+"?|HYPERLINK\s+\\l\s+"?)(?<name>[^\s"\\]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
