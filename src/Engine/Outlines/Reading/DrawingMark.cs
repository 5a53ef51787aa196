using System.Text;
using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>A drawing in words: kind, size, content, place, alternative text.</summary>
static class DrawingMark
{
    static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    internal static string Of(XElement drawing, ReadPart part, ReadDocument package)
    {
        var frame = drawing.Elements().FirstOrDefault(e => e.Name.Namespace == W.Drawing);
        if (frame is null)
            return "";
        var extent = frame.Element(W.Drawing + "extent");
        var properties = frame.Element(W.Drawing + "docPr");
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
        var shape = (string?)frame.Descendants(W.Art + "prstGeom").FirstOrDefault()?.Attribute("prst");
        return shape is null ? "drawing" : $"shape {shape}";
    }

    static IEnumerable<string> Pictures(XElement frame, ReadPart part, ReadDocument package)
    {
        foreach (var fill in frame.Descendants().Where(e => e.Name.LocalName == "blipFill"))
        {
            var blip = fill.Element(W.Art + "blip");
            var id = (string?)blip?.Attribute(W.Relationship + "embed") ?? (string?)blip?.Attribute(W.Relationship + "link");
            yield return Picture.Of(id, part, package) + Cropped(fill.Element(W.Art + "srcRect")) + Turned(fill.Parent);
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
        var turn = picture?.Descendants(W.Art + "xfrm").FirstOrDefault()?.Attribute("rot")?.Value;
        return turn is null or "0" ? "" : $" turned {Measure.Round((Measure.Number(turn) ?? 0) / 60000)}°";
    }

    static string? ChartContent(XElement frame, ReadPart part, ReadDocument package)
    {
        var id = (string?)frame.Descendants(Chart + "chart").FirstOrDefault()?.Attribute(W.Relationship + "id");
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
        var position = anchor.Element(W.Drawing + which);
        var from = (string?)position?.Attribute("relativeFrom");
        return (string?)position?.Element(W.Drawing + "align") is { } align
            ? $"{from} {align}"
            : $"{from} {Measure.FromEmus((string?)position?.Element(W.Drawing + "posOffset"))} mm";
    }

    static string? Link(XElement? properties, ReadPart part)
    {
        var id = (string?)properties?.Element(W.Art + "hlinkClick")?.Attribute(W.Relationship + "id");
        return string.IsNullOrEmpty(id) ? null : $"link {InlineText.Escape(part.Relationship(id)?.Target ?? "(missing)")}";
    }
}
