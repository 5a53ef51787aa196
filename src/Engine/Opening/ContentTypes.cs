using System.Xml.Linq;

namespace Reports.Engine.Opening;

/// <summary>What <c>[Content_Types].xml</c> says, in its own order and with its own repetitions.</summary>
/// <param name="Defaults">By file extension.</param>
/// <param name="Overrides">By part name.</param>
sealed record ContentTypes(
    IReadOnlyList<(string Extension, string Type)> Defaults,
    IReadOnlyList<(string PartName, string Type)> Overrides)
{
    const StringComparison WithoutCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>The type of a part: by its name, or else by its extension; null when neither is listed.</summary>
    internal string? Of(string partName)
    {
        foreach (var (name, type) in Overrides)
        {
            if (string.Equals(name, partName, WithoutCase))
                return type;
        }
        foreach (var (extension, type) in Defaults)
        {
            if (partName.EndsWith("." + extension, WithoutCase))
                return type;
        }
        return null;
    }

    /// <summary>The content types that a root element lists.</summary>
    internal static ContentTypes From(XElement root) => new(
        [.. root.Elements(WordXml.ContentTypes + "Default").Select(e => ((string?)e.Attribute("Extension") ?? "", (string?)e.Attribute("ContentType") ?? ""))],
        [.. root.Elements(WordXml.ContentTypes + "Override").Select(e => ((string?)e.Attribute("PartName") ?? "", (string?)e.Attribute("ContentType") ?? ""))]);
}
