using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads the settings that change what is printed or what a person may do.</summary>
static class SettingReader
{
    static readonly OutlinePlace Place = new("settings");

    static readonly (string Name, string Words)[] Switches =
    [
        ("updateFields", "Word asks to update fields on opening"),
        ("evenAndOddHeaders", "even pages have headers of their own"),
        ("mirrorMargins", "margins are mirrored"),
        ("gutterAtTop", "gutter at the top"),
        ("trackRevisions", "changes are tracked"),
    ];

    internal static IReadOnlyList<OutlineBlock> Read(DocumentContext document)
    {
        if (document.Package.RootOf("settings") is not { } settings)
            return [];
        string?[] lines =
        [
            .. Switches.Select(s => settings.Switch(s.Name) == true ? s.Words : null),
            Protection(settings.Child("documentProtection")),
            settings.Child("writeProtection") is null ? null : "opened read-only",
            settings.Val("defaultTabStop") is { } tab && Measure.Millimetres(tab) is var stop and not "12.7 mm" ? $"tab stops every {stop}" : null,
            settings.Child("compat")?.Switch("doNotExpandShiftReturn") == true ? "short last lines are not stretched" : null,
            .. NotePlaces(settings, "footnotePr"),
            .. NotePlaces(settings, "endnotePr"),
        ];
        return [.. lines.OfType<string>().Select(l => new OutlineBlock("setting", [], l, Place, []))];
    }

    static string? Protection(XElement? protection)
    {
        if (protection?.Attr("edit") is not { } edit || edit == "none")
            return null;
        var enforced = protection.Attr("enforcement") is "1" or "true" or "on";
        return $"protected: {edit}{(enforced ? "" : " (not enforced)")}";
    }

    static IEnumerable<string> NotePlaces(XElement settings, string kind)
    {
        foreach (var name in (string[])["pos", "numFmt", "numStart", "numRestart"])
        {
            if (settings.Child(kind)?.Val(name) is { } value)
                yield return $"{kind[..^2]}s {name} {value}";
        }
    }
}
