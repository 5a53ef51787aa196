using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Carrying;

/// <summary>A text of last year that is no longer right in the new one.</summary>
/// <param name="IsTerm">True for a term that has ended, false for a name of the district level.</param>
sealed record Outdated(string Path, string Text, bool IsTerm);

/// <summary>What stands instead of a text that is no longer right; nothing where the fact itself is gone.</summary>
sealed record Instead(JsonNode? Value);

/// <summary>Looks at the texts that are kept: a term that has ended and names of the district level are a «…» to fill in.</summary>
/// <remarks>A name that every paper needs, or one of a list, stays as it is and is only said: without it no paper could be made.</remarks>
sealed partial class OutdatedTexts(int year)
{
    // Since 1 July 2025: the papers of that year's end have no district any more.
    const int FirstYearWithoutDistricts = 2025;

    // People may be called Huyện.
    static readonly string[] People = ["branch.secretary", "branch.deputy_secretary", "branch.superior_secretary", "branch.committee_members", "school.principal", "members[].name"];

    readonly List<Outdated> _found = [];

    public IReadOnlyList<Outdated> Found => _found;

    /// <summary>True when communes were merged between two years.</summary>
    public static bool CommunesMerged(int last, int year) => last < FirstYearWithoutDistricts && year >= FirstYearWithoutDistricts;

    /// <summary>True for a text that names the district level where there is none.</summary>
    public static bool NamesDistrict(string text, int year) => year >= FirstYearWithoutDistricts && District().IsMatch(text);

    /// <summary>What stands instead of a text; null when it is right, or stays.</summary>
    public Instead? Instead(Node node, ModelMember member, string path)
    {
        if (path == "branch.term")
            return node.Text is [.., '-', _, _, _, _] && int.Parse(node.Text.AsSpan(node.Text.Length - 4), CultureInfo.InvariantCulture) <= year ? Replaced(node, member, true) : null;
        if (People.Contains(path))
            return null;
        if (path == "school.district" && year >= FirstYearWithoutDistricts)
            return new(null);

        foreach (var item in node.Items.Where(item => NamesDistrict(item.Text, year)))
            _found.Add(new(item.Path, item.Text, false));
        if (member.Kind != typeof(string) || !NamesDistrict(node.Text, year))
            return null;
        if (!member.IsRequired)
            return Replaced(node, member, false);

        _found.Add(new(node.Path, node.Text, false));
        return null;
    }

    Instead Replaced(Node node, ModelMember member, bool isTerm)
    {
        _found.Add(new(node.Path, node.Text, isTerm));
        return new(PlaceToWrite.Of($"{member.Name.Vietnamese}, thay cho {node.Text}"));
    }

    [GeneratedRegex(@"\b(huyện|quận|thị xã|thị trấn|thị ủy|thị uỷ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex District();
}

/// <summary>A «…» that says what is to be written in its place.</summary>
static class PlaceToWrite
{
    /// <summary>The words between the marks; marks inside would end it early.</summary>
    public static string Of(string words) => $"«{words.Replace('«', '"').Replace('»', '"')}»";
}
