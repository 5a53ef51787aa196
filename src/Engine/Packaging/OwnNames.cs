using System.Text.RegularExpressions;

namespace Reports.Engine.Packaging;

/// <summary>The names that a render gives to what it adds to a package.</summary>
/// <remarks>
/// Word counts rId1, rId2 … and image1, image2 …; these never meet them. They meet one another when a document that was
/// rendered is the template of a second render: so numbers go on from the highest that is there.
/// </remarks>
static partial class OwnNames
{
    public static string Relationship(int number) => $"rReports{number}";

    public static string Media(int number, string extension) => $"word/media/reports{number}.{extension}";

    /// <summary>The highest number in use; zero in a template that no render has written.</summary>
    public static int Highest(WordPackage package) => package.Parts
        .SelectMany(part => PartNames.IsRelationships(part.Name)
            ? Numbers(RelationshipNumber(), Encoding.UTF8.GetString(part.Bytes))
            : Numbers(MediaNumber(), PartNames.Plain(part.Name)))
        .DefaultIfEmpty(0)
        .Max();

    static IEnumerable<int> Numbers(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\brReports([0-9]{1,8})\b")]
    private static partial Regex RelationshipNumber();

    [GeneratedRegex(@"^word/media/reports([0-9]{1,8})\.", RegexOptions.IgnoreCase)]
    private static partial Regex MediaNumber();
}
