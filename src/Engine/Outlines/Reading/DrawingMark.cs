using System.Text;
using System.Xml.Linq;
using Reports.Engine.Opening;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>A drawing in words: kind, size, content, place, alternative text.</summary>
static class DrawingMark
{
    static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    internal static string Of(XElement drawing, ReadPart part, ReadDocument package)
    {
        var frame = drawing.Elements().FirstOrDefault(e => e.Name.Namespace == WordXml.Wp);
        if (frame is null)
            return "";
        var extent = frame.Element(WordXml.Wp + "extent");
        var properties = frame.Element(WordXml.Wp + "docPr");
        string?[] facts =
        [
            $"{Kind(frame)} {Measure.FromEmus((string?)extent?.Attribute("cx"))} × {Measure.FromEmus((string?)extent?.Attribute("cy"))} mm",
            .. Pictures(frame, part, package),
            ChartContent(frame, part, package),
            frame.Name.LocalName == "anchor" ? Floating(frame) : null,
            Link(properties, part),
            (string?)properties?.Attribute("hidden") is "1" or "true" ? "hidden" : null,
            (string?)properties?.Attribute("descr") is { Length: > 0 } alt ? $"\"{InlineText.Escape(alt)}\"" : null,
        ];
        return $"<{string.Join("; ", facts.OfType<string>())}>";
    }

    static string Kind(XElement frame)
    {
        var names = frame.Descendants().Select(e => e.Name.LocalName).ToHashSet(StringComparer.Ordinal);
        if (names.Contains("pic"))
            return "image";
        if (frame.Descendants(Chart + "chart").Any())
            return "chart";
        if (names.Contains("txbxContent"))
            return "text box";
        var shape = (string?)frame.Descendants(WordXml.A + "prstGeom").FirstOrDefault()?.Attribute("prst");
        return shape is null ? "drawing" : $"shape {shape}";
    }

    static IEnumerable<string> Pictures(XElement frame, ReadPart part, ReadDocument package)
    {
        foreach (var fill in frame.Descendants().Where(e => e.Name.LocalName == "blipFill"))
        {
            var blip = fill.Element(WordXml.A + "blip");
            var id = (string?)blip?.Attribute(WordXml.R + "embed") ?? (string?)blip?.Attribute(WordXml.R + "link");
            yield return Picture.Of(id, part, package) + Cropped(fill.Element(WordXml.A + "srcRect")) + Turned(fill.Parent);
        }
    }

    // In thousandths of a per cent of each side.
    static string Cropped(XElement? rectangle)
    {
        var sides = rectangle?.Attributes().Where(a => a.Value != "0").Select(a => $"{a.Name.LocalName} {Measure.Round((Measure.Number(a.Value) ?? 0) / 1000)}%").ToList() ?? [];
        return sides.Count == 0 ? "" : " cropped " + string.Join(' ', sides.Order(StringComparer.Ordinal));
    }

    // In sixty-thousandths of a degree.
    static string Turned(XElement? picture)
    {
        var turn = picture?.Descendants(WordXml.A + "xfrm").FirstOrDefault()?.Attribute("rot")?.Value;
        return turn is null or "0" ? "" : $" turned {Measure.Round((Measure.Number(turn) ?? 0) / 60000)}°";
    }

    static string? ChartContent(XElement frame, ReadPart part, ReadDocument package)
    {
        var id = (string?)frame.Descendants(Chart + "chart").FirstOrDefault()?.Attribute(WordXml.R + "id");
        var name = id is null ? null : part.Relationship(id)?.PartName;
        if (name is null || package.Find(name)?.Root is not { } root)
            return null;
        // What the chart shows: every value and every text, in order.
        var shown = string.Join('\n', root.Descendants().Where(e => !e.HasElements && e.Value.Length > 0).Select(e => e.Value));
        return Picture.Hash(Encoding.UTF8.GetBytes(shown));
    }

    static string Floating(XElement anchor)
    {
        var wrap = anchor.Elements().FirstOrDefault(e => e.Name.LocalName.StartsWith("wrap", StringComparison.Ordinal))?.Name.LocalName[4..].ToLowerInvariant();
        var behind = (string?)anchor.Attribute("behindDoc") is "1" or "true" ? "behind text" : "in front";
        return $"floating {Position(anchor, "positionH")}, {Position(anchor, "positionV")}, {(wrap is null or "none" ? behind : $"wrap {wrap}")}";
    }

    static string Position(XElement anchor, string which)
    {
        var position = anchor.Element(WordXml.Wp + which);
        var from = (string?)position?.Attribute("relativeFrom");
        return (string?)position?.Element(WordXml.Wp + "align") is { } align
            ? $"{from} {align}"
            : $"{from} {Measure.FromEmus((string?)position?.Element(WordXml.Wp + "posOffset"))} mm";
    }

    static string? Link(XElement? properties, ReadPart part)
    {
        var id = (string?)properties?.Element(WordXml.A + "hlinkClick")?.Attribute(WordXml.R + "id");
        return string.IsNullOrEmpty(id) ? null : $"link {InlineText.Escape(part.Relationship(id)?.Target ?? "(missing)")}";
    }
}
